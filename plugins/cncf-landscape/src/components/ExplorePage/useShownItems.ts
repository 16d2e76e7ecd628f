import type {
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useSearch } from '../../search/useSearch';
import {
  type ItemSection,
  arrangeItems,
  arrangeRows,
  shownPlace,
} from '../../selection/arrangeItems';
import {
  countFilters,
  filterItems,
  shownGroup,
} from '../../selection/filterItems';
import type { Selection, View } from '../../selection/selection';

/**
 * What of the landscape a selection shows, in its order, and what each filter would leave.
 *
 * A search looks everywhere in the landscape, whatever the group, and ranks what it finds itself.
 */
export function useShownItems(selection: Selection, view: View) {
  const { landscape, items, texts, users } = useLandscapeData();
  // A field that is typed in must not wait for what it finds.
  const query = useDeferredValue(selection.q.trim());

  const searching = Boolean(query);
  const search = useSearch(landscape.items, texts?.items);
  const findings = useMemo(
    () => (query ? search(query) : undefined),
    [search, query],
  );
  const found = useMemo(
    () => findings?.names.map(name => items.get(name)!) ?? landscape.items,
    [findings, items, landscape],
  );
  const group = searching ? undefined : shownGroup(landscape, selection);
  const categories = useMemo(() => {
    const bySlug = new Map(
      landscape.categories.map(category => [category.slug, category]),
    );
    return group
      ? group.categories.flatMap(slug => bySlug.get(slug) ?? [])
      : landscape.categories;
  }, [landscape, group]);
  const context = useMemo(
    () => ({
      users,
      categories: new Set(categories.map(({ slug }) => slug)),
    }),
    [users, categories],
  );
  const counts = useMemo(
    () => countFilters(found, selection, context),
    [found, selection, context],
  );
  const shown = useMemo(
    () => filterItems(found, selection, context),
    [found, selection, context],
  );

  const { category, subcategory, reverse } = selection;
  // A map has one order only.
  const sort = view === 'map' ? 'place' : selection.sort;
  const ranked = searching && sort === 'place' && view !== 'map';
  const isShown = useCallback(
    (place: Placement) =>
      context.categories.has(place.category) &&
      (!category.length || category.includes(place.category)) &&
      (!subcategory.length ||
        subcategory.includes(place.subcategory) ||
        subcategory.includes(`${place.category}/${place.subcategory}`)),
    [context, category, subcategory],
  );
  const placeOf = useCallback(
    (item: LandscapeItem) => shownPlace(item, isShown),
    [isShown],
  );
  // What does not matter for the order must not arrange everything anew when it arrives.
  const orderUsers = sort === 'users' ? users : undefined;
  const orderTexts = sort === 'accepted' ? texts?.items : undefined;
  const sections = useMemo((): ItemSection[] => {
    if (ranked) {
      return [{ key: 'found', items: shown }];
    }
    const arrangement = {
      categories,
      sort,
      users: orderUsers,
      texts: orderTexts,
      isShown,
    };
    return view === 'table'
      ? [
          {
            key: 'rows',
            items: arrangeRows(shown, { ...arrangement, reverse }),
          },
        ]
      : arrangeItems(shown, arrangement);
  }, [
    ranked,
    sort,
    reverse,
    view,
    shown,
    categories,
    orderUsers,
    orderTexts,
    isShown,
  ]);

  return {
    /** The best first, where it was searched for. */
    shown,
    sections,
    counts,
    categories,
    placeOf,
    /** Whether the sections stand as a search ranked them. */
    ranked,
    /** The words that matched a search. */
    words: findings?.words,
  };
}
