import type { IndexedTechnology, TechnologyIndex } from '../names';
import type { StatedUse, UseSource } from './statedUses';

/**
 * A technology that an entity uses.
 *
 * @public
 */
export interface ResolvedUse<T extends IndexedTechnology = IndexedTechnology> {
  landscape: string;
  technology: T;
  /** Every place where the entity says so. */
  sources: UseSource[];
}

/**
 * A name that an entity gives and no landscape knows.
 *
 * @public
 */
export interface UnknownUse<T extends IndexedTechnology = IndexedTechnology> {
  given: StatedUse;
  /** The technology with the most similar name, where one is similar enough. */
  nearest?: { landscape: string; technology: T };
}

/**
 * The names of technologies by landscape id, in the order in which a name without a landscape is looked up.
 *
 * @public
 */
export type TechnologyIndexes<T extends IndexedTechnology = IndexedTechnology> =
  ReadonlyMap<string, TechnologyIndex<T>>;

function lookUp<T extends IndexedTechnology, R>(
  use: StatedUse,
  indexes: TechnologyIndexes<T>,
  find: (index: TechnologyIndex<T>) => R | undefined,
): { landscape: string; technology: R } | undefined {
  for (const [landscape, index] of indexes) {
    if (!use.landscape || use.landscape === landscape) {
      const technology = find(index);
      if (technology) {
        return { landscape, technology };
      }
    }
  }
  return undefined;
}

/**
 * Finds the technologies that an entity says it uses. A tag that matches nothing is a tag like any other; what else
 * matches nothing is unknown.
 *
 * @public
 */
export function resolveUses<T extends IndexedTechnology>(
  stated: StatedUse[],
  indexes: TechnologyIndexes<T>,
): { uses: ResolvedUse<T>[]; unknown: UnknownUse<T>[] } {
  const uses = new Map<string, ResolvedUse<T>>();
  const unknown: UnknownUse<T>[] = [];

  for (const given of stated) {
    const found = lookUp(given, indexes, index => index.find(given.name));
    if (found) {
      const key = `${found.landscape}/${found.technology.name}`;
      const use = uses.get(key) ?? { ...found, sources: [] };
      uses.set(key, {
        ...use,
        sources: [...new Set([...use.sources, given.source])],
      });
    } else if (given.source !== 'tag') {
      const nearest = lookUp(given, indexes, index =>
        index.nearest(given.name),
      );
      unknown.push({ given, nearest });
    }
  }
  return { uses: [...uses.values()], unknown };
}
