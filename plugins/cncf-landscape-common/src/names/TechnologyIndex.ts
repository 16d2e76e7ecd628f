import { closest, distance } from 'fastest-levenshtein';
import { catalogSlug, trailingParenthesis } from './technologyName';

/**
 * The facts about a technology that an index depends on.
 *
 * @public
 */
export interface IndexedTechnology {
  /** The technology's name. */
  name: string;
  /** The item's name in the landscape. */
  title: string;
  /** Set for the landscape's projects, which take precedence over other items for aliases. */
  maturity?: string;
  /** Other names for it, in any case. */
  aliases: string[];
}

/**
 * Finds technologies of one landscape by name or alias, case-insensitively.
 *
 * An alias that two technologies claim belongs to the one that is a project; otherwise it belongs to neither. A technology's
 * own name takes precedence over another one's alias, unless only the other one is a project.
 *
 * @public
 */
export class TechnologyIndex<T extends IndexedTechnology = IndexedTechnology> {
  readonly #byName = new Map<string, T>();
  readonly #byAlias = new Map<string, T>();
  readonly #projectAliases: string[];
  readonly #aliases: string[];

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
    this.#aliases = [...this.#byAlias.keys()].sort();
    this.#projectAliases = this.#aliases.filter(
      alias => this.#byAlias.get(alias)?.maturity,
    );
  }

  /** The technology with exactly this name, as used in entity references. */
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
   * The technology with the name or alias most similar to a text that {@link TechnologyIndex.find} does not find, if any is
   * similar enough to assume a typo: at most one edit per three characters.
   */
  nearest(text: string): T | undefined {
    const given = fold(text);
    return (
      this.#nearestOf(given, this.#projectAliases) ??
      this.#nearestOf(given, this.#aliases)
    );
  }

  #nearestOf(given: string, aliases: string[]): T | undefined {
    if (!given || given.length > 100) {
      return undefined;
    }
    // Each character more or less is an edit: an alias of quite another length need not be compared.
    const comparable = aliases.filter(
      ({ length }) =>
        Math.abs(length - given.length) * 3 <= Math.max(length, given.length),
    );
    if (!comparable.length) {
      return undefined;
    }
    const alias = closest(given, comparable);
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
