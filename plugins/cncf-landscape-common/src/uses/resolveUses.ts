import type { IndexedTechnology, TechnologyIndex } from '../names';
import {
  isExplicitUse,
  type DeclaredUse,
  type UseSource,
} from './declaredUses';

/**
 * A technology that an entity uses.
 *
 * @public
 */
export interface ResolvedUse<T extends IndexedTechnology = IndexedTechnology> {
  landscape: string;
  technology: T;
  /** Every place where the entity says so; `inferred` alone where it says so nowhere. */
  sources: UseSource[];
}

/**
 * A name that an entity gives and no landscape knows.
 *
 * @public
 */
export interface UnknownUse<T extends IndexedTechnology = IndexedTechnology> {
  given: DeclaredUse;
  /**
   * The technology with the most similar name, where one is similar enough. Looked for when it is read, which takes
   * milliseconds: a catalog processor has no time for it.
   */
  readonly nearest?: { landscape: string; technology: T };
}

/**
 * The names of technologies by landscape id, in the order in which a name without a landscape is looked up.
 *
 * @public
 */
export type TechnologyIndexes<T extends IndexedTechnology = IndexedTechnology> =
  ReadonlyMap<string, TechnologyIndex<T>>;

function lookUp<T extends IndexedTechnology, R>(
  use: DeclaredUse,
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

/** What an entity says itself is worth more than what is inferred of it. */
function joinSources(known: UseSource[], source: UseSource): UseSource[] {
  const all = [...new Set([...known, source])];
  const stated = all.filter(each => each !== 'inferred');
  return stated.length ? stated : all;
}

/**
 * Finds the technologies that an entity says it uses. A tag that matches nothing is a tag like any other, and what is inferred
 * and matches nothing was inferred in vain; what else matches nothing is unknown.
 *
 * @public
 */
export function resolveUses<T extends IndexedTechnology>(
  stated: DeclaredUse[],
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
        sources: joinSources(use.sources, given.source),
      });
    } else if (isExplicitUse(given)) {
      unknown.push({
        given,
        get nearest() {
          return lookUp(given, indexes, index => index.nearest(given.name));
        },
      });
    }
  }
  return { uses: [...uses.values()], unknown };
}
