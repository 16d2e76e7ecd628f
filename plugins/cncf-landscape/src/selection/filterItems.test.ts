import fc from 'fast-check';
import { ITEMS, LANDSCAPE } from '../__testUtils__/landscapeFixture';
import { countFilters, filterItems, shownGroup } from './filterItems';
import { type Selection, readSelection } from './selection';

const users = new Map([
  ['kubernetes', 12],
  ['prometheus', 3],
]);

function selected(query: string): Selection {
  return readSelection(new URLSearchParams(query));
}

function filtered(query: string, context = {}): string[] {
  return filterItems(ITEMS, selected(query), context).map(({ name }) => name);
}

describe('filterItems', () => {
  it('leaves everything where nothing is chosen, in its order', () => {
    expect(filtered('')).toEqual(ITEMS.map(({ name }) => name));
  });

  it('leaves what matches any of the values of one filter', () => {
    expect(filtered('maturity=sandbox,archived')).toEqual([
      'open-service-mesh',
      'k8sgpt',
    ]);
    expect(filtered('subcategory=service-mesh,security-compliance')).toEqual([
      'istio',
      'open-service-mesh',
      'open-policy-agent',
      'falco',
    ]);
  });

  it('leaves what matches every filter', () => {
    expect(
      filtered('maturity=graduated&category=orchestration-management'),
    ).toEqual(['kubernetes', 'istio']);
    expect(filtered('category=provisioning&subcategory=service-mesh')).toEqual(
      [],
    );
  });

  it('takes items without a maturity for what is not a project', () => {
    expect(filtered('maturity=none')).toEqual([
      'hashicorp-nomad',
      'prometheus-consulting',
      'vllm',
      'acme-member',
    ]);
  });

  it('finds an item in every place where it is listed', () => {
    expect(filtered('category=provisioning')).toContain('falco');
    expect(filtered('category=observability-and-analysis')).toContain('falco');
    expect(filtered('subcategory=observability')).toContain('falco');
  });

  it('wants category and subcategory of one and the same place', () => {
    expect(
      filtered('category=provisioning&subcategory=observability'),
    ).not.toContain('falco');
  });

  it('tells subcategories of one slug apart where the category stands before it', () => {
    expect(filtered('subcategory=framework')).toEqual(['knative', 'vllm']);
    expect(filtered('subcategory=inference/framework')).toEqual(['vllm']);
  });

  it('leaves what the company uses, and nothing where nobody knows what that is', () => {
    expect(filtered('used=1', { users })).toEqual(['kubernetes', 'prometheus']);
    expect(filtered('used=1')).toEqual([]);
  });

  it('leaves only the categories of the chosen group', () => {
    const categories = new Set(
      shownGroup(LANDSCAPE, selected('group=members'))?.categories,
    );
    expect(filtered('', { categories })).toEqual(['acme-member']);
  });
});

describe('shownGroup', () => {
  const shown = (query: string) => shownGroup(LANDSCAPE, selected(query))?.slug;

  it('is the first group where none is chosen or the chosen one is unknown', () => {
    const [first] = LANDSCAPE.groups;
    expect(shown('')).toBe(first.slug);
    expect(shown('group=gone')).toBe(first.slug);
  });

  it('is the chosen group', () => {
    expect(shown('group=members')).toBe('members');
  });

  it('is the group of the categories that a link names', () => {
    expect(shown('category=cncf-members')).toBe('members');
    expect(shown('category=provisioning')).toBe(LANDSCAPE.groups[0].slug);
    const { slug } = LANDSCAPE.categories.find(
      category => category.slug === 'cncf-members',
    )!.subcategories[0];
    expect(shown(`subcategory=${slug}`)).toBe('members');
    expect(shown(`subcategory=cncf-members/${slug}`)).toBe('members');
  });

  it('is everything where all is chosen, where no group has it all, or where there are no groups', () => {
    expect(shown('group=all')).toBeUndefined();
    expect(shown('category=cncf-members,provisioning')).toBeUndefined();
    expect(
      shownGroup({ ...LANDSCAPE, groups: [] }, selected('')),
    ).toBeUndefined();
  });
});

describe('countFilters', () => {
  const count = (query: string, context = {}) =>
    countFilters(ITEMS, selected(query), context);

  it('counts the items of each value', () => {
    const { maturity, category, subcategory } = count('');
    expect(Object.fromEntries(maturity)).toEqual({
      graduated: 6,
      incubating: 1,
      sandbox: 1,
      archived: 1,
      none: 4,
    });
    expect(category.get('orchestration-management')).toBe(4);
    expect(subcategory.get('orchestration-management/service-mesh')).toBe(2);
    expect(subcategory.get('inference/framework')).toBe(1);
    expect(subcategory.get('serverless/framework')).toBe(1);
  });

  it('counts an item that is listed twice once in each place', () => {
    const { category } = count('maturity=graduated');
    expect(category.get('provisioning')).toBe(2);
    expect(category.get('observability-and-analysis')).toBe(2);
  });

  it('keeps the other values of a filter countable, however much is chosen of it', () => {
    const { maturity, category } = count('maturity=sandbox');
    expect(maturity.get('graduated')).toBe(6);
    expect(Object.fromEntries(category)).toEqual({
      'observability-and-analysis': 1,
    });
  });

  it('counts what the company uses', () => {
    expect(count('', { users }).used).toBe(2);
    expect(count('category=observability-and-analysis', { users }).used).toBe(
      1,
    );
    expect(count('').used).toBe(0);
  });

  it('says what choosing a value would leave', () => {
    const values = <T>(...options: T[]) => fc.subarray(options);
    const selections = fc.record({
      maturity: values('graduated', 'incubating', 'sandbox', 'none'),
      category: values(...LANDSCAPE.categories.map(({ slug }) => slug)),
      subcategory: values('observability', 'framework', 'inference/framework'),
      used: fc.boolean(),
    });
    fc.assert(
      fc.property(selections, chosen => {
        const selection = { ...selected(''), ...chosen };
        const context = { users };
        const counts = countFilters(ITEMS, selection, context);
        const left = (change: Partial<Selection>) =>
          filterItems(ITEMS, { ...selection, ...change }, context).length;

        for (const [maturity, leaves] of counts.maturity) {
          expect(left({ maturity: [maturity] })).toBe(leaves);
        }
        for (const [category, leaves] of counts.category) {
          expect(left({ category: [category] })).toBe(leaves);
        }
        for (const [subcategory, leaves] of counts.subcategory) {
          expect(left({ subcategory: [subcategory] })).toBe(leaves);
        }
        expect(left({ used: true })).toBe(counts.used);
      }),
    );
  });
});
