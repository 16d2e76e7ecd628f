import {
  normalizeName,
  type LandscapeCategory,
  type Placement,
} from 'backstage-plugin-cncf-landscape-common';
import type { RawItem } from './itemSchema';

/** An item's statement of where else it stands that no subcategory answers to. */
export interface UnknownPlacement {
  key: 'second_path' | 'additional_categories';
  path: string;
}

/** Finds subcategories by what `second_path` and `additional_categories` of landscape.yml call them. */
export class PlacementIndex {
  readonly #placements = new Map<string, Placement>();

  constructor(categories: LandscapeCategory[]) {
    for (const category of categories) {
      for (const subcategory of category.subcategories) {
        this.#placements.set(`${category.slug}/${subcategory.slug}`, {
          category: category.slug,
          subcategory: subcategory.slug,
        });
      }
    }
  }

  /** Where an item stands beside its own place. */
  alsoIn(
    item: Pick<RawItem, 'second_path' | 'additional_categories'>,
    own: Placement,
  ): { found: Placement[]; unknown: UnknownPlacement[] } {
    const ownKey = `${own.category}/${own.subcategory}`;
    const found = new Map<string, Placement>();
    const unknown: UnknownPlacement[] = [];

    const stated: UnknownPlacement[] = [
      ...(item.second_path ?? []).map(path => ({
        key: 'second_path' as const,
        path,
      })),
      ...(item.additional_categories ?? []).map(other => ({
        key: 'additional_categories' as const,
        path: `${other.category} / ${other.subcategory}`,
      })),
    ];
    for (const statement of stated) {
      const placement = this.#find(statement.path);
      if (!placement) {
        unknown.push(statement);
      } else {
        const key = `${placement.category}/${placement.subcategory}`;
        if (key !== ownKey) {
          found.set(key, placement);
        }
      }
    }
    return { found: [...found.values()], unknown };
  }

  /** `Category / Subcategory`; either may have a slash in its own name. */
  #find(path: string): Placement | undefined {
    for (let i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      const category = normalizeName(path.slice(0, i).trim());
      const subcategory = normalizeName(path.slice(i + 1).trim());
      const placement = this.#placements.get(`${category}/${subcategory}`);
      if (placement) {
        return placement;
      }
    }
    return undefined;
  }
}
