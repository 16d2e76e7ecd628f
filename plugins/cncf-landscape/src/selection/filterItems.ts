import type {
  LandscapeDocument,
  LandscapeGroup,
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { ALL_GROUPS, type Selection } from './selection';

/** What can narrow the landscape. */
export type FilterKey = 'maturity' | 'category' | 'subcategory' | 'used';

/** How many items each value of each filter would leave, all other filters as they are. */
export interface FilterCounts {
  maturity: Map<string, number>;
  category: Map<string, number>;
  /** By `<category slug>/<subcategory slug>`. */
  subcategory: Map<string, number>;
  used: number;
}

/** What filtering needs to know beside the items. */
export interface FilterContext {
  /** The slugs of the categories of the chosen group; all where there is none. */
  categories?: Set<string>;
  /** How many entities use which technology; absent where the catalog did not say. */
  users?: ReadonlyMap<string, number>;
}

/** The maturity by which items without one are counted and filtered. */
export const NO_MATURITY = 'none';

/**
 * The group of categories that a selection shows: the chosen one, else the first that has all the categories which the
 * selection names, so that a link to a category shows it. `undefined` stands for all categories.
 */
export function shownGroup(
  landscape: LandscapeDocument,
  { group, category, subcategory }: Selection,
): LandscapeGroup | undefined {
  const { groups, categories } = landscape;
  if (group === ALL_GROUPS) {
    return undefined;
  }
  const chosen = groups.find(({ slug }) => slug === group);
  const hasSubcategory = (slug: string, value: string) =>
    categories.some(
      other =>
        other.slug === slug &&
        other.subcategories.some(
          below => value === below.slug || value === `${slug}/${below.slug}`,
        ),
    );
  return (
    chosen ??
    groups.find(
      ({ categories: slugs }) =>
        category.every(slug => slugs.includes(slug)) &&
        subcategory.every(value =>
          slugs.some(slug => hasSubcategory(slug, value)),
        ),
    )
  );
}

/** Where an item is listed, its own place first. */
export function placementsOf(item: LandscapeItem): Placement[] {
  return [item, ...(item.alsoIn ?? [])];
}

function standsIn(
  placement: Placement,
  selection: Selection,
  except?: FilterKey,
): boolean {
  const { category, subcategory } = selection;
  const inCategory =
    except === 'category' ||
    !category.length ||
    category.includes(placement.category);
  const inSubcategory =
    except === 'subcategory' ||
    !subcategory.length ||
    subcategory.includes(placement.subcategory) ||
    subcategory.includes(`${placement.category}/${placement.subcategory}`);
  return inCategory && inSubcategory;
}

/** The places of an item that the selection leaves, all filters but one regarded. */
function placesLeft(
  item: LandscapeItem,
  selection: Selection,
  context: FilterContext,
  except?: FilterKey,
): Placement[] {
  const matches =
    (except === 'maturity' ||
      !selection.maturity.length ||
      selection.maturity.includes(item.maturity ?? NO_MATURITY)) &&
    (except === 'used' || !selection.used || context.users?.has(item.name));
  return matches
    ? placementsOf(item).filter(
        placement =>
          (!context.categories || context.categories.has(placement.category)) &&
          standsIn(placement, selection, except),
      )
    : [];
}

/** The items that the selection's filters leave, in their order. The search is not one of them. */
export function filterItems(
  items: LandscapeItem[],
  selection: Selection,
  context: FilterContext,
): LandscapeItem[] {
  return items.filter(item => placesLeft(item, selection, context).length > 0);
}

function increment(counts: Map<string, number>, keys: Iterable<string>) {
  for (const key of new Set(keys)) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

/** Counts what each value of each filter would leave: OR within a filter, AND across them. */
export function countFilters(
  items: LandscapeItem[],
  selection: Selection,
  context: FilterContext,
): FilterCounts {
  const counts: FilterCounts = {
    maturity: new Map(),
    category: new Map(),
    subcategory: new Map(),
    used: 0,
  };
  for (const item of items) {
    const left = (except: FilterKey) =>
      placesLeft(item, selection, context, except);
    if (left('maturity').length) {
      increment(counts.maturity, [item.maturity ?? NO_MATURITY]);
    }
    increment(
      counts.category,
      left('category').map(({ category }) => category),
    );
    increment(
      counts.subcategory,
      left('subcategory').map(
        ({ category, subcategory }) => `${category}/${subcategory}`,
      ),
    );
    if (left('used').length && context.users?.has(item.name)) {
      counts.used += 1;
    }
  }
  return counts;
}
