import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { useEffect, useMemo } from 'react';
import type { SearchTexts } from './useSearchTexts';
import { type SearchItems, growSearchIndex } from './growSearchIndex';
import { whenIdle } from '../scheduling/whenIdle';

/** As many items as are added to the index in a few milliseconds. */
const STEP = 60;

/**
 * The search over a landscape. Its index grows step by step while the browser is idle; a search before it is complete adds
 * the rest at once.
 *
 * @param texts - what is said of the items, as far as it has arrived
 */
export function useGrowingSearch(
  items: LandscapeItem[],
  { languages, complete }: SearchTexts,
): SearchItems {
  const { grow, search } = useMemo(
    () => growSearchIndex(items, languages),
    [items, languages],
  );

  useEffect(() => {
    // An index without all of the texts would only be thrown away again.
    if (!complete) {
      return undefined;
    }
    let cancel = () => {};
    const step = () => {
      if (grow(STEP)) {
        cancel = whenIdle(step);
      }
    };
    cancel = whenIdle(step);
    return () => cancel();
  }, [complete, grow]);

  return search;
}
