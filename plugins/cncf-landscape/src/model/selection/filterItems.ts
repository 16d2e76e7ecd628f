import type {
  LandscapeCategory,
  LandscapeDocument,
  LandscapeGroup,
  LandscapeItem,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { type FilterContext, FACT_KEYS, matches, valuesOf } from './filters';
import { ALL_GROUPS, type Selection } from './selection';

/**
 * The group of categories that a selection shows: the chosen one, else the first that has all the categories which the
 * selection names, so that a link to a category shows it. `undefined` means all categories.
 */
export function shownGroup(
  landscape: LandscapeDocument,
  { group, category, subcategory }: Selection,
): LandscapeGroup | undefined {
  const { groups, categories } = landscape;
  const chosen = groups.find(({ slug }) => slug === group);
  if (!chosen && group === ALL_GROUPS) {
    return undefined;
  }
  const hasSubcategory = (slug: string, value: string) =>
    categories.some(
      other =>
        other.slug === slug &&
        other.subcategories.some(
          below => value === below.slug || value === `${slug}/${below.slug}`,
        ),
    );
  return (
    chosen ??
    groups.find(
      ({ categories: slugs }) =>
        category.every(slug => slugs.includes(slug)) &&
        subcategory.every(value =>
          slugs.some(slug => hasSubcategory(slug, value)),
        ),
    )
  );
}

/** The placements in some categories, each as `<category slug>/<subcategory slug>`. */
export function placementsIn(categories: LandscapeCategory[]): Set<string> {
  return new Set(
    categories.flatMap(({ slug, subcategories }) =>
      subcategories.map(subcategory => `${slug}/${subcategory.slug}`),
    ),
  );
}

/** Where an item is listed, its own place first. */
export function placementsOf(item: LandscapeItem): Placement[] {
  return [item, ...(item.alsoIn ?? [])];
}

/** Whether a place is part of the chosen categories, and of the chosen subcategories. */
export function chosenParts(
  { category, subcategory }: Placement,
  selection: Selection,
): { category: boolean; subcategory: boolean } {
  return {
    category: matches([category], selection.category),
    subcategory: matches(
      [subcategory, `${category}/${subcategory}`],
      selection.subcategory,
    ),
  };
}

/** Whether a place is part of what a selection shows. */
export function isPlacementShown(
  place: Placement,
  selection: Selection,
  { placements }: FilterContext,
): boolean {
  const { category, subcategory } = chosenParts(place, selection);
  return (
    category &&
    subcategory &&
    (placements?.has(`${place.category}/${place.subcategory}`) ?? true)
  );
}

/** The items that the selection's filters leave, in their order. The search is not one of them. */
export function filterItems(
  items: LandscapeItem[],
  selection: Selection,
  context: FilterContext,
): LandscapeItem[] {
  const active = FACT_KEYS.filter(key => selection[key].length);
  return items.filter(
    item =>
      active.every(key =>
        matches(valuesOf(key, item, context), selection[key]),
      ) &&
      placementsOf(item).some(place =>
        isPlacementShown(place, selection, context),
      ),
  );
}
