import { useDeferredValue, useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { buildSearchIndex } from '../../search/buildSearchIndex';
import { type ItemSection, arrangeItems } from '../../selection/arrangeItems';
import {
  countFilters,
  filterItems,
  shownGroup,
} from '../../selection/filterItems';
import type { Selection, View } from '../../selection/selection';

const NOBODY: ReadonlyMap<string, number> = new Map();

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
  const search = useMemo(
    () => searching && buildSearchIndex(landscape.items, texts?.items),
    [searching, landscape, texts],
  );
  const found = useMemo(
    () =>
      search ? search(query).map(name => items.get(name)!) : landscape.items,
    [search, query, items, landscape],
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

  const { category, subcategory } = selection;
  // A map has one order only.
  const sort = view === 'map' ? 'place' : selection.sort;
  const sections = useMemo((): ItemSection[] => {
    if (searching && sort === 'place' && view !== 'map') {
      return [{ key: 'found', items: shown }];
    }
    return arrangeItems(shown, {
      categories,
      sort,
      users: users ?? NOBODY,
      isShown: place =>
        context.categories.has(place.category) &&
        (!category.length || category.includes(place.category)) &&
        (!subcategory.length ||
          subcategory.includes(place.subcategory) ||
          subcategory.includes(`${place.category}/${place.subcategory}`)),
    });
  }, [
    searching,
    sort,
    view,
    shown,
    categories,
    users,
    context,
    category,
    subcategory,
  ]);

  return { shown, sections, counts, categories };
}
