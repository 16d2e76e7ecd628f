import type {
  ItemTexts,
  LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import type { SearchItems } from './growSearchIndex';
import { useGrowingSearch } from './useGrowingSearch';

/** The search over some items by what is said of them in the reader's language; by their names until that has arrived. */
export function useSearch(
  items: LandscapeItem[],
  texts: Record<string, ItemTexts> | undefined,
): SearchItems {
  const known = useMemo(
    () => ({ languages: texts ? [texts] : [], complete: Boolean(texts) }),
    [texts],
  );
  return useGrowingSearch(items, known);
}
