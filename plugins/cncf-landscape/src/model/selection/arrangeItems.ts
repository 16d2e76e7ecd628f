import type {
  LandscapeCategory,
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { type OrderFacts, type Sort, compareItems } from './orders';
import { placementsOf } from './filterItems';

/** Items that are listed together, under the names of their category and subcategory, or under none. */
export interface ItemSection {
  key: string;
  placement?: Placement;
  items: LandscapeItem[];
}

/** What is arranged, and how. */
export interface Arrangement extends OrderFacts {
  /** In the order in which they are shown. */
  categories: LandscapeCategory[];
  sort: Sort;
  /** Whether a subcategory is part of what is shown. */
  isShown: (placement: Placement) => boolean;
}

/** One section a subcategory, in the landscape's order; an item that is listed twice is in both of its subcategories. */
function byPlace(
  items: LandscapeItem[],
  { categories, isShown }: Arrangement,
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
        placement: { category: category.slug, subcategory: subcategory.slug },
      }))
      .filter(({ key, placement }) => itemsOf.has(key) && isShown(placement))
      .map(section => ({
        ...section,
        items: itemsOf.get(section.key)!.sort(compareItems('maturity', {})),
      })),
  );
}

/** Puts items in the order that a person chose: by category, or as one list. */
export function arrangeItems(
  items: LandscapeItem[],
  arrangement: Arrangement,
): ItemSection[] {
  const { sort } = arrangement;
  return sort === 'place'
    ? byPlace(items, arrangement)
    : [{ key: 'all', items: [...items].sort(compareItems(sort, arrangement)) }];
}

/** The first of an item's placements that is shown, its own one if that is. */
export function shownPlacement(
  item: LandscapeItem,
  isShown: (placement: Placement) => boolean,
): Placement {
  return placementsOf(item).find(isShown) ?? item;
}

/** Puts items in one list for the table, each once: by category, or by what a person chose, or in the opposite order. */
export function arrangeRows(
  items: LandscapeItem[],
  arrangement: Arrangement & { reverse: boolean },
): LandscapeItem[] {
  const { sort, reverse, isShown } = arrangement;
  if (sort !== 'place') {
    return [...items].sort(compareItems(sort, arrangement, reverse));
  }
  const rows = byPlace(items, arrangement).flatMap(section =>
    section.items.filter(item => {
      const { category, subcategory } = shownPlacement(item, isShown);
      return `${category}/${subcategory}` === section.key;
    }),
  );
  return reverse ? rows.reverse() : rows;
}
