import type {
  LandscapeCategory,
  LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import { useDeferredValue, useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import {
  type FilterCounts,
  countFilters,
} from '../../model/selection/countFilters';
import { placementsIn } from '../../model/selection/filterItems';
import type { Selection } from '../../model/selection/selection';

/** What each value of each filter would leave of some items; counted after what is shown, as that is what people wait for. */
export function useFilterCounts(
  items: LandscapeItem[],
  filters: Selection,
  categories: LandscapeCategory[],
): FilterCounts {
  const { landscape, texts, users } = useLandscapeData();
  const isGroup = categories !== landscape.categories;
  const known = useMemo(
    () => ({
      items,
      filters,
      context: {
        users,
        texts: texts?.items,
        placements: isGroup ? placementsIn(categories) : undefined,
      },
    }),
    [items, filters, categories, isGroup, users, texts],
  );
  const counted = useDeferredValue(known);
  return useMemo(
    () => countFilters(counted.items, counted.filters, counted.context),
    [counted],
  );
}
