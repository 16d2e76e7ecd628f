import type {
  LandscapeCategory,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';

/** The names of a landscape's categories and subcategories, by slug. */
export class CategoryNames {
  readonly #categories = new Map<string, string>();
  readonly #subcategories = new Map<string, string>();

  constructor(categories: LandscapeCategory[]) {
    for (const category of categories) {
      this.#categories.set(category.slug, category.name);
      for (const { slug, name } of category.subcategories) {
        this.#subcategories.set(`${category.slug}/${slug}`, name);
      }
    }
  }

  category({ category }: Placement): string {
    return this.#categories.get(category) ?? category;
  }

  subcategory({ category, subcategory }: Placement): string {
    return this.#subcategories.get(`${category}/${subcategory}`) ?? subcategory;
  }
}
