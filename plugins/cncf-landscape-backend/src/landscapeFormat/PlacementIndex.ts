import type {
  LandscapeCategory,
  Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { placeSlug } from '../model/placeSlug';
import type { RawItem } from './itemSchema';

/** More subcategories than these are not made of what items state: a landscape has fewer in all. */
const MAX_MADE = 2_000;

/** An item's statement of where else it is listed that is not as it should be. */
export interface OddPlacement {
  key: 'second_path' | 'additional_categories';
  path: string;
  /** Whether a subcategory was made of it, in a category that lists others; else it leads nowhere. */
  made: boolean;
}

/** What a statement leads to. */
interface Target {
  placement: Placement;
  /** Whether it was made just now, in a category that lists subcategories of its own. */
  odd: boolean;
}

/** A category with its subcategories by their slugs. */
interface IndexedCategory {
  category: LandscapeCategory;
  subcategories: Map<string, Placement>;
  /** Whether the file lists subcategories of it, so that another one may be a slip. */
  lists: boolean;
}

/**
 * Finds subcategories by the paths in `second_path` and `additional_categories` of landscape.yml. One that is listed nowhere is
 * made, with its category: some landscapes list whole categories by the items in them alone.
 */
export class PlacementIndex {
  readonly #categories = new Map<string, IndexedCategory>();
  #made = 0;

  /** @param categories - what the file lists; what is made is added to them */
  constructor(private readonly categories: LandscapeCategory[]) {
    for (const category of categories) {
      this.#categories.set(category.slug, {
        category,
        lists: category.subcategories.length > 0,
        subcategories: new Map(
          category.subcategories.map(({ slug }) => [
            slug,
            { category: category.slug, subcategory: slug },
          ]),
        ),
      });
    }
  }

  /** Where an item is listed beside its own place. */
  alsoIn(
    item: Pick<RawItem, 'second_path' | 'additional_categories'>,
    own: Placement,
  ): { found: Placement[]; odd: OddPlacement[] } {
    const ownKey = `${own.category}/${own.subcategory}`;
    const found = new Map<string, Placement>();
    const odd: OddPlacement[] = [];
    const take = (
      statement: Omit<OddPlacement, 'made'>,
      target: Target | undefined,
    ) => {
      if (!target || target.odd) {
        odd.push({ ...statement, made: Boolean(target) });
      }
      if (target) {
        const { category, subcategory } = target.placement;
        found.set(`${category}/${subcategory}`, target.placement);
      }
    };
    for (const path of item.second_path ?? []) {
      take({ key: 'second_path', path }, this.#find(path));
    }
    for (const other of item.additional_categories ?? []) {
      take(
        {
          key: 'additional_categories',
          path: `${other.category} / ${other.subcategory}`,
        },
        this.#lookUp(other.category, other.subcategory) ??
          this.#make(other.category, other.subcategory),
      );
    }
    found.delete(ownKey);
    return { found: [...found.values()], odd };
  }

  /**
   * `Category / Subcategory`. Either may have a slash in its own name: what is listed goes before what is not, and a category
   * that is listed before one that is not.
   */
  #find(path: string): Target | undefined {
    const splits: [category: string, subcategory: string][] = [];
    for (let i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      splits.push([path.slice(0, i).trim(), path.slice(i + 1).trim()]);
    }
    for (const [category, subcategory] of splits) {
      const found = this.#lookUp(category, subcategory);
      if (found) {
        return found;
      }
    }
    const whole = splits.filter(([category, below]) => category && below);
    const [first] = path.split(' / ');
    const split =
      whole.find(([category]) => this.#categories.has(placeSlug(category))) ??
      whole.find(([category]) => path.includes(' / ') && category === first);
    return split && this.#make(...split);
  }

  #lookUp(category: string, subcategory: string): Target | undefined {
    const placement = this.#categories
      .get(placeSlug(category))
      ?.subcategories.get(placeSlug(subcategory));
    return placement && { placement, odd: false };
  }

  #make(categoryName: string, name: string): Target | undefined {
    if (this.#made >= MAX_MADE) {
      return undefined;
    }
    this.#made += 1;
    const { category, subcategories, lists } = this.#category(categoryName);
    const slug = placeSlug(name);
    const placement = { category: category.slug, subcategory: slug };
    category.subcategories.push({ slug, name });
    subcategories.set(slug, placement);
    return { placement, odd: lists };
  }

  #category(name: string): IndexedCategory {
    const slug = placeSlug(name);
    const known = this.#categories.get(slug);
    if (known) {
      return known;
    }
    const category = { slug, name, subcategories: [] };
    const made = { category, subcategories: new Map(), lists: false };
    this.categories.push(category);
    this.#categories.set(slug, made);
    return made;
  }
}
