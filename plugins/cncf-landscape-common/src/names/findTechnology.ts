import type { IndexedTechnology, TechnologyIndex } from './TechnologyIndex';

/**
 * The indexes of landscapes by id, in the order in which a name without a landscape is looked up.
 *
 * @public
 */
export type TechnologyIndexes<T extends IndexedTechnology = IndexedTechnology> =
  ReadonlyMap<string, TechnologyIndex<T>>;

/**
 * A name for a technology, as entered by a person.
 *
 * @public
 */
export interface GivenName {
  /** A technology's name or alias. */
  name: string;
  /** The id of its landscape, if given. */
  landscape?: string;
}

/**
 * A technology with the landscape that it was found in.
 *
 * @public
 */
export interface FoundTechnology<
  T extends IndexedTechnology = IndexedTechnology,
> {
  landscape: string;
  technology: T;
}

/**
 * Splits a text such as `lfai/onnx` into landscape and name. A repository, `owner/name`, is an alias like any other: the part
 * before the slash is a landscape only if one has that id.
 *
 * @param landscapes - the ids of all landscapes, in lower case
 * @public
 */
export function parseGivenName(
  given: string,
  landscapes: Iterable<string>,
): GivenName {
  const slash = given.indexOf('/');
  const prefix = given.slice(0, Math.max(slash, 0)).trim().toLowerCase();
  return prefix && [...landscapes].includes(prefix)
    ? { name: given.slice(slash + 1).trim(), landscape: prefix }
    : { name: given };
}

/**
 * The technology that a person means by a name or alias: in the landscape given with it, otherwise in the first one that has
 * it.
 *
 * @public
 */
export function findTechnology<T extends IndexedTechnology>(
  given: string | GivenName,
  indexes: TechnologyIndexes<T>,
): FoundTechnology<T> | undefined {
  return first(given, indexes, (index, name) => index.find(name));
}

/**
 * The technology with the most similar name, for a name that {@link findTechnology} does not find; `undefined` if none is
 * similar enough. Takes milliseconds.
 *
 * @public
 */
export function nearestTechnology<T extends IndexedTechnology>(
  given: string | GivenName,
  indexes: TechnologyIndexes<T>,
): FoundTechnology<T> | undefined {
  return first(given, indexes, (index, name) => index.nearest(name));
}

function first<T extends IndexedTechnology>(
  given: string | GivenName,
  indexes: TechnologyIndexes<T>,
  lookUp: (index: TechnologyIndex<T>, name: string) => T | undefined,
): FoundTechnology<T> | undefined {
  const { name, landscape: only } =
    typeof given === 'string' ? parseGivenName(given, indexes.keys()) : given;
  for (const [landscape, index] of indexes) {
    const technology =
      only === undefined || only === landscape
        ? lookUp(index, name)
        : undefined;
    if (technology) {
      return { landscape, technology };
    }
  }
  return undefined;
}
