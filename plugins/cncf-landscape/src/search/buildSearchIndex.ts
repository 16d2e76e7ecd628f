import type {
  ItemTexts,
  LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import { type SearchItems, growSearchIndex } from './growSearchIndex';

export type { SearchFindings, SearchItems } from './growSearchIndex';

/** Builds the search over a landscape at once, as {@link growSearchIndex} does bit by bit. */
export function buildSearchIndex(
  items: LandscapeItem[],
  texts: Record<string, ItemTexts> = {},
): SearchItems {
  const { grow, search } = growSearchIndex(items, [texts]);
  grow(items.length);
  return search;
}
