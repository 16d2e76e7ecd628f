import type {
  LandscapeCategory,
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { compareMaturity } from '../marks/maturityOrder';
import { placementsOf } from './filterItems';
import type { Sort } from './selection';

/** Items that stand together, under the names of where they stand, or under none. */
export interface ItemSection {
  key: string;
  place?: Placement;
  items: LandscapeItem[];
}

function byTitle(a: LandscapeItem, b: LandscapeItem): number {
  return a.title.localeCompare(b.title, 'en', { sensitivity: 'base' });
}

function compareBy(
  sort: Exclude<Sort, 'place'>,
  users: ReadonlyMap<string, number>,
): (a: LandscapeItem, b: LandscapeItem) => number {
  const userCount = (item: LandscapeItem) => users.get(item.name) ?? 0;
  switch (sort) {
    case 'maturity':
      return (a, b) => compareMaturity(a.maturity, b.maturity) || byTitle(a, b);
    case 'users':
      return (a, b) => userCount(b) - userCount(a) || byTitle(a, b);
    default:
      return byTitle;
  }
}

/** One section a subcategory, in the landscape's order; an item that is listed twice stands in each of its places. */
function byPlace(
  items: LandscapeItem[],
  categories: LandscapeCategory[],
  isShown: (place: Placement) => boolean,
): ItemSection[] {
  const itemsOf = new Map<string, LandscapeItem[]>();
  for (const item of items) {
    for (const { category, subcategory } of placementsOf(item)) {
      const key = `${category}/${subcategory}`;
      itemsOf.set(key, [...(itemsOf.get(key) ?? []), item]);
    }
  }
  return categories.flatMap(category =>
    category.subcategories
      .map(subcategory => ({
        key: `${category.slug}/${subcategory.slug}`,
        place: { category: category.slug, subcategory: subcategory.slug },
      }))
      .filter(({ key, place }) => itemsOf.has(key) && isShown(place))
      .map(section => ({
        ...section,
        items: itemsOf
          .get(section.key)!
          .sort(
            (a, b) => compareMaturity(a.maturity, b.maturity) || byTitle(a, b),
          ),
      })),
  );
}

/** Puts items in the order that a person chose: by where they stand, or as one list. */
export function arrangeItems(
  items: LandscapeItem[],
  options: {
    /** In the order in which they are shown. */
    categories: LandscapeCategory[];
    sort: Sort;
    users: ReadonlyMap<string, number>;
    /** Whether a subcategory is part of what is shown. */
    isShown: (place: Placement) => boolean;
  },
): ItemSection[] {
  const { categories, sort, users, isShown } = options;
  return sort === 'place'
    ? byPlace(items, categories, isShown)
    : [{ key: 'all', items: [...items].sort(compareBy(sort, users)) }];
}
