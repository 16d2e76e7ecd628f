import { closest, distance } from 'fastest-levenshtein';
import { catalogSlug, trailingParenthesis } from './technologyName';

/**
 * What an index needs to know of a technology.
 *
 * @public
 */
export interface IndexedTechnology {
  /** The technology's name. */
  name: string;
  /** The item's name in the landscape. */
  title: string;
  /** Set for the landscape's projects, which win aliases over other items. */
  maturity?: string;
  /** Other names that it is known by, in any case. */
  aliases: string[];
}

/**
 * Finds technologies of one landscape by name or alias, without regard to case.
 *
 * An alias that two technologies claim belongs to the project among them, else to nobody. A technology's own name is
 * worth more than somebody else's alias, unless that somebody is a project and it is none.
 *
 * @public
 */
export class TechnologyIndex<T extends IndexedTechnology = IndexedTechnology> {
  readonly #byName = new Map<string, T>();
  readonly #byAlias = new Map<string, T>();
  readonly #projectAliases: string[];

  constructor(technologies: Iterable<T>) {
    const claims = new Map<string, Set<T>>();
    for (const technology of technologies) {
      this.#byName.set(technology.name, technology);
      for (const alias of aliasesOf(technology)) {
        const claimants = claims.get(alias) ?? new Set();
        claims.set(alias, claimants.add(technology));
      }
    }
    for (const [alias, claimants] of claims) {
      const owner = ownerOfAlias([...claimants], this.#byName.get(alias));
      if (owner) {
        this.#byAlias.set(alias, owner);
      }
    }
    this.#projectAliases = [...this.#byAlias]
      .filter(([, technology]) => technology.maturity)
      .map(([alias]) => alias)
      .sort();
  }

  /** The technology of exactly this name, as it stands in entity references. */
  get(name: string): T | undefined {
    return this.#byName.get(name);
  }

  /** The technology that a person means by this name or alias. */
  find(nameOrAlias: string): T | undefined {
    return (
      this.#byAlias.get(fold(nameOrAlias)) ??
      this.#byName.get(catalogSlug(nameOrAlias))
    );
  }

  /**
   * The technology whose name or alias is most like a text that {@link TechnologyIndex.find} does not know, if any is
   * near enough to be a slip of the keyboard: at most one edit in three characters.
   */
  nearest(text: string): T | undefined {
    const given = fold(text);
    return (
      this.#nearestOf(given, this.#projectAliases) ??
      this.#nearestOf(given, [...this.#byAlias.keys()].sort())
    );
  }

  #nearestOf(given: string, aliases: string[]): T | undefined {
    if (!given || !aliases.length || given.length > 100) {
      return undefined;
    }
    const alias = closest(given, aliases);
    const longest = Math.max(given.length, alias.length);
    return distance(given, alias) * 3 <= longest
      ? this.#byAlias.get(alias)
      : undefined;
  }
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function aliasesOf(technology: IndexedTechnology): string[] {
  return [
    technology.name,
    technology.title,
    trailingParenthesis(technology.title) ?? '',
    ...technology.aliases,
  ]
    .map(fold)
    .filter(Boolean);
}

function ownerOfAlias<T extends IndexedTechnology>(
  claimants: T[],
  namesake: T | undefined,
): T | undefined {
  const projects = claimants.filter(({ maturity }) => maturity);
  if (namesake?.maturity) {
    return namesake;
  }
  if (projects.length) {
    return projects.length === 1 ? projects[0] : undefined;
  }
  return namesake ?? (claimants.length === 1 ? claimants[0] : undefined);
}
