import type {
  LandscapeDocument,
  LandscapeTexts,
} from 'backstage-plugin-cncf-landscape-common';

/** What categories and subcategories are called, in the portal's language where the guide has it. */
export interface CategoryNames {
  category(slug: string): string;
  subcategory(category: string, slug: string): string;
  /** A subcategory's name by its slug alone, or by `<category slug>/<subcategory slug>`. */
  subcategoryOf(value: string): string;
  /** Whether several categories have a subcategory of this slug. */
  isAmbiguous(subcategory: string): boolean;
}

/** Collects the names of a landscape's categories and subcategories. */
export function categoryNames(
  landscape: LandscapeDocument,
  texts: LandscapeTexts | undefined,
): CategoryNames {
  const names = new Map<string, string>();
  const placesOf = new Map<string, string[]>();
  for (const category of landscape.categories) {
    names.set(
      category.slug,
      texts?.categories[category.slug]?.title ?? category.name,
    );
    for (const { slug, name } of category.subcategories) {
      const place = `${category.slug}/${slug}`;
      names.set(place, texts?.subcategories[place]?.title ?? name);
      placesOf.set(slug, [...(placesOf.get(slug) ?? []), place]);
    }
  }
  return {
    category: slug => names.get(slug) ?? slug,
    subcategory: (category, slug) => names.get(`${category}/${slug}`) ?? slug,
    subcategoryOf: value =>
      names.get(placesOf.get(value)?.[0] ?? value) ?? value,
    isAmbiguous: slug => (placesOf.get(slug)?.length ?? 0) > 1,
  };
}
