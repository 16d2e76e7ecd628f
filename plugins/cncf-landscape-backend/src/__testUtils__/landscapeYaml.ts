import { stringify } from 'yaml';

/** A landscape.yml of one category, `Runtime`, with one subcategory, `Container Runtime`, that holds these items. */
export function landscapeYaml(items: unknown[]): string {
  return landscapeOf([
    {
      name: 'Runtime',
      subcategories: [{ name: 'Container Runtime', items }],
    },
  ]);
}

/** A landscape.yml of these categories. */
export function landscapeOf(categories: unknown): string {
  return stringify({ landscape: categories });
}
