import { looseName } from './looseName';
import { nearestName } from './nearestName';
import { trailingParenthesis, withoutParenthesis } from './technologyName';

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
 * Finds technologies of one landscape by name or alias, whatever the case and whatever separates the words: `Argo CD` finds what
 * has the alias `argo-cd`.
 *
 * An alias that two technologies claim belongs to the one that is a project; otherwise it belongs to neither. A technology's
 * own name takes precedence over another one's alias, unless only the other one is a project.
 *
 * @public
 */
export class TechnologyIndex<T extends IndexedTechnology = IndexedTechnology> {
  readonly #byName: ReadonlyMap<string, T>;
  readonly #byAlias: ReadonlyMap<string, T>;
  readonly #byLooseName: ReadonlyMap<string, T>;
  #aliases?: { all: string[]; ofProjects: string[] };

  constructor(technologies: Iterable<T>) {
    const all = [...technologies];
    this.#byName = new Map(all.map(each => [each.name, each]));
    this.#byAlias = this.#ownersOf(all, fold);
    this.#byLooseName = this.#ownersOf(all, looseName);
  }

  /** The technology with exactly this name, as used in entity references. */
  get(name: string): T | undefined {
    return this.#byName.get(name);
  }

  /**
   * The technology that a person means by this name or alias. A parenthesis behind it may say the same in other words, as in
   * `Kubernetes (k8s)`, and must not mean another technology.
   */
  find(nameOrAlias: string): T | undefined {
    const found = this.#findWhole(nameOrAlias);
    const other = found ? undefined : trailingParenthesis(nameOrAlias);
    if (other === undefined) {
      return found;
    }
    const bare = this.#findWhole(withoutParenthesis(nameOrAlias));
    return (this.#findWhole(other) ?? bare) === bare ? bare : undefined;
  }

  /**
   * The technology with the name or alias most similar to a text that {@link TechnologyIndex.find} does not find, if any is
   * similar enough to assume a typo. Of similar ones, a project takes precedence.
   */
  nearest(text: string): T | undefined {
    const given = fold(text);
    this.#aliases ??= sortedAliases(this.#byAlias);
    const nearest =
      nearestName(given, this.#aliases.ofProjects) ??
      nearestName(given, this.#aliases.all);
    return nearest === undefined ? undefined : this.#byAlias.get(nearest);
  }

  #findWhole(nameOrAlias: string): T | undefined {
    return (
      this.#byAlias.get(fold(nameOrAlias)) ??
      this.#byLooseName.get(looseName(nameOrAlias))
    );
  }

  /** Whom each name and alias belongs to, once written in this way. */
  #ownersOf(
    technologies: T[],
    written: (alias: string) => string,
  ): ReadonlyMap<string, T> {
    const claims = new Map<string, Set<T>>();
    for (const technology of technologies) {
      for (const alias of aliasesOf(technology).map(written)) {
        const claimants = claims.get(alias) ?? new Set();
        claims.set(alias, claimants.add(technology));
      }
    }
    claims.delete('');
    const owners = new Map<string, T>();
    for (const [alias, claimants] of claims) {
      const owner = ownerOfAlias([...claimants], this.#byName.get(alias));
      if (owner) {
        owners.set(alias, owner);
      }
    }
    return owners;
  }
}

function sortedAliases(byAlias: ReadonlyMap<string, IndexedTechnology>): {
  all: string[];
  ofProjects: string[];
} {
  const all = [...byAlias.keys()].sort();
  return {
    all,
    ofProjects: all.filter(alias => byAlias.get(alias)?.maturity),
  };
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
  ];
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
