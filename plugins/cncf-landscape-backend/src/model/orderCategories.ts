import type {
  Finding,
  LandscapeCategory,
  LandscapeGroup,
} from 'backstage-plugin-cncf-landscape-common';
import type { SourceCategory } from './SourceLandscape';
import { placeSlug } from './placeSlug';

/** How to group and order the categories of a landscape, by name. */
export interface CategoryOrder {
  groups?: { name: string; alias?: string; categories: string[] }[];
  categories?: { name: string; subcategories: string[] }[];
}

type OrderedSubcategory = SourceCategory['subcategories'][number];

/** The categories of a landscape as they are shown. */
export interface OrderedCategories {
  categories: SourceCategory[];
  groups: LandscapeGroup[];
  /** Set where nothing says how categories are grouped, and the one group holds all of them. */
  ungrouped?: boolean;
  findings: Finding[];
}

/** Nobody reads more. */
const MAX_FINDINGS = 100;

/** The default group, with all categories. */
const ALL = { slug: 'all', name: 'All' };

/**
 * Puts the subcategories of categories in order, and makes groups. A category whose subcategories an order names shows these
 * alone: that is how the format hides the others. What an order names and the landscape has not is a finding, and a group that
 * nothing is in is ignored.
 *
 * @param options - `filled`: the slugs of the categories that hold something; by default all
 */
export function orderCategories(
  categories: LandscapeCategory[],
  order: CategoryOrder,
  { filled }: { filled?: ReadonlySet<string> } = {},
): OrderedCategories {
  const findings: Finding[] = [];
  const bySlug = new Map(categories.map(c => [c.slug, c]));
  const known = (name: string, where: string) => {
    const found = bySlug.has(placeSlug(name));
    if (!found && findings.length < MAX_FINDINGS) {
      findings.push({
        message: `${where} names the category '${name}', which is not in the landscape; it is ignored`,
      });
    }
    return found;
  };

  const orders = new Map<string, string[]>();
  for (const { name, subcategories } of order.categories ?? []) {
    if (known(name, `the order of categories`) && subcategories.length) {
      orders.set(placeSlug(name), subcategories.map(placeSlug));
    }
  }
  const groups = (order.groups ?? [])
    .map(({ name, alias, categories: of }) => ({
      slug: placeSlug(alias ?? name),
      name,
      categories: [
        ...new Set(
          of
            .filter(category => known(category, `the group '${name}'`))
            .map(placeSlug),
        ),
      ],
    }))
    .filter(group =>
      group.categories.some(slug => !filled || filled.has(slug)),
    );
  const all = { ...ALL, categories: categories.map(({ slug }) => slug) };

  return {
    categories: categories.map(category => ({
      ...category,
      subcategories: inOrder(category.subcategories, orders.get(category.slug)),
    })),
    groups: groups.length ? withOwnSlugs(groups) : [all],
    ungrouped: groups.length ? undefined : true,
    findings,
  };
}

/** Groups with names that differ in signs only get slugs that differ. */
function withOwnSlugs(groups: LandscapeGroup[]): LandscapeGroup[] {
  const taken = new Set<string>();
  return groups.map(group => {
    const slug = taken.has(group.slug)
      ? `${group.slug}-${taken.size + 1}`
      : group.slug;
    taken.add(slug);
    return { ...group, slug };
  });
}

/** What an order names first, in its order; the rest behind it, hidden. */
function inOrder(
  subcategories: OrderedSubcategory[],
  slugs: string[] | undefined,
): OrderedSubcategory[] {
  if (!slugs) {
    return subcategories;
  }
  const ranks = new Map<string, number>();
  for (const slug of slugs) {
    if (!ranks.has(slug)) {
      ranks.set(slug, ranks.size);
    }
  }
  const rank = (slug: string) => ranks.get(slug) ?? ranks.size;
  return subcategories
    .map(subcategory =>
      ranks.has(subcategory.slug)
        ? subcategory
        : { ...subcategory, hidden: true },
    )
    .sort((a, b) => rank(a.slug) - rank(b.slug));
}
