import type {
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLandscapeSearch } from '../../search/useLandscapeSearch';
import {
  type ItemSection,
  arrangeItems,
  arrangeRows,
  shownPlacement,
} from '../../model/selection/arrangeItems';
import { needsOf } from '../../model/selection/filters';
import { neededFacts } from '../../model/selection/orders';
import {
  filterItems,
  isPlacementShown,
  placementsIn,
  shownGroup,
} from '../../model/selection/filterItems';
import {
  type Selection,
  type View,
  onlyFilters,
  readSelection,
  writeSelection,
} from '../../model/selection/selection';

/** The filters of a selection; the same object until one of them changes, so that opening details filters nothing anew. */
function useFilters(selection: Selection): Selection {
  const query = writeSelection(onlyFilters(selection)).toString();
  return useMemo(() => readSelection(new URLSearchParams(query)), [query]);
}

/**
 * What of the landscape a selection shows, in its order.
 *
 * A search looks everywhere in the landscape, whatever the group, and ranks what it finds itself.
 */
export function useShownItems(selection: Selection, view: View) {
  const data = useLandscapeData();
  const { landscape, texts, users, policy } = data;
  // A field that is typed in must not wait for what it finds, nor a box that is ticked.
  const query = useDeferredValue(selection.q.trim());
  const chosen = useFilters(selection);
  const filters = useDeferredValue(chosen);

  const searching = Boolean(query);
  const { search } = useLandscapeSearch();
  const findings = useMemo(
    () => (query ? search(query) : undefined),
    [search, query],
  );
  const found = useMemo(
    () => findings?.hits.map(({ item }) => item) ?? landscape.items,
    [findings, landscape],
  );
  const group = searching ? undefined : shownGroup(landscape, filters);
  const categories = useMemo(() => {
    const bySlug = new Map(
      landscape.categories.map(category => [category.slug, category]),
    );
    return group
      ? group.categories.flatMap(slug => bySlug.get(slug) ?? [])
      : landscape.categories;
  }, [landscape, group]);
  // What does not matter for what is shown must not filter and draw everything anew when it arrives.
  const needs = needsOf(filters);
  const filterUsers = needs.has('users') ? users : undefined;
  const filterTexts = needs.has('texts') ? texts?.items : undefined;
  const context = useMemo(
    () => ({
      users: filterUsers,
      texts: filterTexts,
      // What settings hide is found, and is part of no group.
      placements: group && placementsIn(categories),
    }),
    [filterUsers, filterTexts, categories, group],
  );
  const shown = useMemo(
    () => filterItems(found, filters, context),
    [found, filters, context],
  );

  const firstFor = useCallback(
    (text: string): LandscapeItem | undefined => {
      const sought = text.trim();
      return sought === query
        ? shown[0]
        : filterItems(
            search(sought).hits.map(({ item }) => item),
            filters,
            context,
          )[0];
    },
    [query, shown, search, filters, context],
  );

  const { reverse } = selection;
  // A map has one order only.
  const sort = view === 'map' ? 'place' : selection.sort;
  const ranked = searching && sort === 'place' && view !== 'map';
  const isShown = useCallback(
    (place: Placement) => isPlacementShown(place, filters, context),
    [filters, context],
  );
  const placementOf = useCallback(
    (item: LandscapeItem) => shownPlacement(item, isShown),
    [isShown],
  );
  const {
    rings: orderRings,
    users: orderUsers,
    texts: orderTexts,
  } = neededFacts(sort, {
    rings: policy?.rings,
    users,
    texts: texts?.items,
  });
  const sections = useMemo((): ItemSection[] => {
    if (ranked) {
      return [{ key: 'found', items: shown }];
    }
    const arrangement = {
      categories,
      sort,
      rings: orderRings,
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
    orderRings,
    orderUsers,
    orderTexts,
    isShown,
  ]);

  const shownNames = useMemo(
    () => [
      ...new Set(
        sections.flatMap(section => section.items.map(({ name }) => name)),
      ),
    ],
    [sections],
  );

  return {
    /** Their names in their order, each once. */
    names: shownNames,
    /** The best first, where it was searched for. */
    shown,
    /** What comes first for a text, also one that was typed so fast that what it finds is not shown yet. */
    firstFor,
    sections,
    /** What was searched through: all items, or what a search found. */
    found,
    /** The filters that are chosen. */
    chosen,
    /** The filters by which it is shown, which lag behind the boxes that are ticked while the browser is busy. */
    filters,
    categories,
    placementOf,
    /** Whether the sections are in the order of a search. */
    ranked,
    /** What a search came to; nothing without one. */
    findings,
    /** Whether what is filtered by has not arrived yet. */
    waiting:
      (needs.has('users') && !users && !data.usersFailed) ||
      (needs.has('texts') && !texts && !data.textsFailed),
  };
}
