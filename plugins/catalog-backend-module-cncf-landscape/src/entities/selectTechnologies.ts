import {
  type Technology,
  TechnologyIndex,
} from 'backstage-plugin-cncf-landscape-common';
import type { Include, ProviderOptions } from '../config/ProviderOptions';

/** What an `include` selects from a landscape's items. */
export interface Selection {
  /** Sorted by name. */
  technologies: Technology[];
  /** The names in the `include` that match no item. */
  unknown: string[];
}

/**
 * Which items of a landscape become entities. The result does not depend on the order of the items.
 */
export function selectTechnologies(
  items: Technology[],
  include: Include,
): Selection {
  const named = resolveNames(items, include.technologies);
  const subcategories = new Set(include.subcategories);
  return {
    technologies: items
      .filter(
        item =>
          hasMaturityIn(item, include.maturity) ||
          standsIn(item, subcategories) ||
          named.names.has(item.name),
      )
      .sort(byName),
    unknown: named.unknown,
  };
}

/**
 * Assigns technologies to the providers of a landscape. The first provider gets those that several select, and those that none
 * selects but the company has decided on.
 *
 * @param providers - all providers of this landscape, in the order of the configuration
 * @param decided - the names of technologies that become entities whatever the providers select
 */
export function assignTechnologies(
  items: Technology[],
  providers: Pick<ProviderOptions, 'id' | 'include'>[],
  decided: { has(name: string): boolean },
): Map<string, Selection> {
  const taken = new Set<string>();
  const selections = new Map<string, Selection>();
  for (const { id, include } of providers) {
    const { technologies, unknown } = selectTechnologies(items, include);
    const own = technologies.filter(({ name }) => !taken.has(name));
    own.forEach(({ name }) => taken.add(name));
    selections.set(id, { technologies: own, unknown });
  }
  const [first] = selections.values();
  first?.technologies.push(
    ...items.filter(({ name }) => decided.has(name) && !taken.has(name)),
  );
  first?.technologies.sort(byName);
  return selections;
}

function byName(a: Technology, b: Technology): number {
  return a.name < b.name ? -1 : 1;
}

function hasMaturityIn(item: Technology, maturities?: string[]): boolean {
  return Boolean(
    item.maturity &&
      (!maturities || maturities.includes(item.maturity.toLowerCase())),
  );
}

function standsIn(item: Technology, subcategories: Set<string>): boolean {
  return [item, ...(item.alsoIn ?? [])].some(
    ({ category, subcategory }) =>
      subcategories.has(subcategory) ||
      subcategories.has(`${category}/${subcategory}`),
  );
}

function resolveNames(items: Technology[], given: string[]) {
  const names = new Set<string>();
  const unknown: string[] = [];
  if (given.length) {
    const index = new TechnologyIndex(items);
    for (const text of given) {
      const technology = index.find(text);
      if (technology) {
        names.add(technology.name);
      } else {
        unknown.push(text);
      }
    }
  }
  return { names, unknown };
}
