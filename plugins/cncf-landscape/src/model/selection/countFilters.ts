import type {
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { placementsOf, chosenParts } from './filterItems';
import {
  type FilterContext,
  type FilterKey,
  FACT_KEYS,
  forEachFilter,
  matches,
  valuesOf,
} from './filters';
import type { Selection } from './selection';

/**
 * How many items each value of each filter would leave, all other filters as they are. Subcategories are
 * `<category slug>/<subcategory slug>`, and what is true or not is `1` or `0`.
 */
export type FilterCounts = Record<FilterKey, ReadonlyMap<string, number>>;

function increment(counts: Map<string, number>, keys: Iterable<string>) {
  for (const key of keys) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

/**
 * Counts what each value of each filter would leave: OR within a filter, AND across them. An item that one filter alone
 * leaves out counts for that filter's values, and one that several leave out for none.
 */
export function countFilters(
  items: LandscapeItem[],
  selection: Selection,
  context: FilterContext,
): FilterCounts {
  const counts = forEachFilter(() => new Map<string, number>());
  for (const item of items) {
    const values = FACT_KEYS.map(key => valuesOf(key, item, context));
    const missed = FACT_KEYS.filter(
      (key, index) => !matches(values[index], selection[key]),
    );
    if (missed.length < 2) {
      const placements = placementsOf(item)
        .filter(
          ({ category, subcategory }) =>
            context.placements?.has(`${category}/${subcategory}`) ?? true,
        )
        .map(placement => ({
          placement,
          chosen: chosenParts(placement, selection),
        }));
      const isListed = placements.some(
        ({ chosen }) => chosen.category && chosen.subcategory,
      );
      FACT_KEYS.forEach((key, index) => {
        if (isListed && (!missed.length || missed[0] === key)) {
          increment(counts[key], values[index]);
        }
      });
      if (!missed.length) {
        countPlacements(counts, placements);
      }
    }
  }
  return counts;
}

function countPlacements(
  counts: Record<'category' | 'subcategory', Map<string, number>>,
  placements: {
    placement: Placement;
    chosen: ReturnType<typeof chosenParts>;
  }[],
) {
  const categories = placements
    .filter(({ chosen }) => chosen.subcategory)
    .map(({ placement }) => placement.category);
  const subcategories = placements
    .filter(({ chosen }) => chosen.category)
    .map(({ placement }) => `${placement.category}/${placement.subcategory}`);
  increment(counts.category, new Set(categories));
  increment(counts.subcategory, new Set(subcategories));
}
