import {
  normalizeName,
  type Finding,
  type LandscapeCategory,
  type LandscapeGroup,
} from 'backstage-plugin-cncf-landscape-common';

/** How somebody wants the categories of a landscape grouped and ordered; all by name. */
export interface CategoryOrder {
  groups?: { name: string; alias?: string; categories: string[] }[];
  categories?: { name: string; subcategories: string[] }[];
}

/** More than these nobody reads. */
const MAX_FINDINGS = 100;

/** The group of all categories, where nothing says how they are grouped. */
const ALL = { slug: 'all', name: 'All' };

/**
 * Puts the subcategories that an order names first, in its order, and makes its groups. What it does not name keeps its
 * place behind; what it names and the landscape has not is a finding.
 */
export function orderCategories(
  categories: LandscapeCategory[],
  order: CategoryOrder,
): {
  categories: LandscapeCategory[];
  groups: LandscapeGroup[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const bySlug = new Map(categories.map(c => [c.slug, c]));
  const known = (name: string, where: string) => {
    const found = bySlug.has(normalizeName(name));
    if (!found && findings.length < MAX_FINDINGS) {
      findings.push({
        message: `${where} names the category '${name}', which the landscape has not; it is left out`,
      });
    }
    return found;
  };

  const ranks = new Map<string, string[]>();
  for (const { name, subcategories } of order.categories ?? []) {
    if (known(name, `the order of categories`)) {
      ranks.set(normalizeName(name), subcategories.map(normalizeName));
    }
  }
  const groups = (order.groups ?? []).map(
    ({ name, alias, categories: of }) => ({
      slug: normalizeName(alias ?? name),
      name,
      categories: [
        ...new Set(
          of
            .filter(category => known(category, `the group '${name}'`))
            .map(normalizeName),
        ),
      ],
    }),
  );
  const filled = groups.filter(group => group.slug && group.categories.length);

  return {
    categories: categories.map(category => ({
      ...category,
      subcategories: inOrder(
        category.subcategories,
        ranks.get(category.slug) ?? [],
      ),
    })),
    groups: filled.length
      ? filled
      : [{ ...ALL, categories: categories.map(({ slug }) => slug) }],
    findings,
  };
}

function inOrder<T extends { slug: string }>(
  values: T[],
  slugs: string[],
): T[] {
  const ranks = new Map<string, number>();
  for (const slug of slugs) {
    if (!ranks.has(slug)) {
      ranks.set(slug, ranks.size);
    }
  }
  const rank = ({ slug }: T) => ranks.get(slug) ?? ranks.size;
  return [...values].sort((a, b) => rank(a) - rank(b));
}
