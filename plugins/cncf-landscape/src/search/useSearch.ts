import type {
  ItemTexts,
  LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import { useEffect, useMemo } from 'react';
import { type SearchItems, buildSearchIndex } from './buildSearchIndex';

/** Browsers without `requestIdleCallback` (Safari) get a moment to finish what they are at. */
const SOON_MS = 1_000;

/** Does something when the browser has nothing better to do; gives what calls it off. */
function whenIdle(task: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const id = window.requestIdleCallback(task);
    return () => window.cancelIdleCallback(id);
  }
  const timer = setTimeout(task, SOON_MS);
  return () => clearTimeout(timer);
}

/** The search over a landscape. Its index is built while the browser is idle, or at the first search if that is earlier. */
export function useSearch(
  items: LandscapeItem[],
  texts: Record<string, ItemTexts> | undefined,
): SearchItems {
  const getIndex = useMemo(() => {
    let index: SearchItems | undefined;
    return () => {
      index ??= buildSearchIndex(items, texts);
      return index;
    };
  }, [items, texts]);

  // Without the texts, an index would only be thrown away again.
  useEffect(() => (texts ? whenIdle(getIndex) : undefined), [texts, getIndex]);

  return useMemo(() => query => getIndex()(query), [getIndex]);
}
