import { orderCategories } from './orderCategories';

const categories = [
  {
    slug: 'runtime',
    name: 'Runtime',
    subcategories: [
      { slug: 'a', name: 'A' },
      { slug: 'b', name: 'B' },
      { slug: 'c', name: 'C' },
    ],
  },
  { slug: 'cncf-members', name: 'CNCF Members', subcategories: [] },
];

describe('orderCategories', () => {
  it('makes one group of all categories where nothing is said', () => {
    expect(orderCategories(categories, {})).toEqual({
      categories,
      groups: [
        { slug: 'all', name: 'All', categories: ['runtime', 'cncf-members'] },
      ],
      findings: [],
    });
  });

  it('puts the subcategories that are named first, in their order', () => {
    const ordered = orderCategories(categories, {
      categories: [{ name: 'Runtime', subcategories: ['C', 'A'] }],
    });
    expect(ordered.categories[0].subcategories.map(s => s.slug)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('leaves out what the landscape has not, and says so', () => {
    const ordered = orderCategories(categories, {
      groups: [
        { name: 'Projects', alias: 'P', categories: ['Runtime', 'Wasm'] },
        { name: 'Nothing', categories: ['Serverless'] },
      ],
      categories: [{ name: 'Wasm', subcategories: [] }],
    });
    expect(ordered.groups).toEqual([
      { slug: 'p', name: 'Projects', categories: ['runtime'] },
    ]);
    expect(ordered.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "the order of categories names the category 'Wasm'",
      ),
      expect.stringContaining("the group 'Projects' names the category 'Wasm'"),
      expect.stringContaining(
        "the group 'Nothing' names the category 'Serverless'",
      ),
    ]);
  });
});
