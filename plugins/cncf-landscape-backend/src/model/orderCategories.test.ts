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
      ungrouped: true,
      findings: [],
    });
  });

  it('shows the subcategories that are named alone, in their order', () => {
    const ordered = orderCategories(categories, {
      categories: [{ name: 'Runtime', subcategories: ['C', 'A'] }],
    });
    expect(ordered.categories[0].subcategories).toEqual([
      { slug: 'c', name: 'C' },
      { slug: 'a', name: 'A' },
      { slug: 'b', name: 'B', hidden: true },
    ]);
  });

  it('hides nothing of a category that an order names without subcategories', () => {
    const ordered = orderCategories(categories, {
      categories: [{ name: 'Runtime', subcategories: [] }],
    });
    expect(ordered.categories).toEqual(categories);
  });

  it('leaves out groups that nothing is in', () => {
    const groups = [
      { name: 'Projects', categories: ['Runtime'] },
      { name: 'Members', categories: ['CNCF Members'] },
    ];
    const filled = new Set(['runtime']);
    expect(orderCategories(categories, { groups }, { filled }).groups).toEqual([
      { slug: 'projects', name: 'Projects', categories: ['runtime'] },
    ]);
    expect(
      orderCategories(categories, { groups }, { filled: new Set() }).ungrouped,
    ).toBe(true);
  });

  it('tells groups apart whose names differ in signs only', () => {
    const { groups } = orderCategories(categories, {
      groups: [
        { name: 'C & D', categories: ['Runtime'] },
        { name: 'C / D', categories: ['CNCF Members'] },
      ],
    });
    expect(groups.map(({ slug }) => slug)).toEqual(['c-d', 'c-d-2']);
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
