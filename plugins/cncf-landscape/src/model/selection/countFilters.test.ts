import fc from 'fast-check';
import { ITEMS, LANDSCAPE } from '../../__testUtils__/landscapeFixture';
import { countFilters } from './countFilters';
import { filterItems } from './filterItems';
import { type Selection, readSelection } from './selection';

const users = new Map([
  ['kubernetes', 12],
  ['prometheus', 3],
]);

function selected(query: string): Selection {
  return readSelection(new URLSearchParams(query));
}

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
    const used = (query: string, context = {}) =>
      count(query, context).used.get('1');
    expect(used('', { users })).toBe(2);
    expect(used('category=observability-and-analysis', { users })).toBe(1);
    expect(used('')).toBeUndefined();
  });

  it('says what choosing a value would leave', () => {
    const values = <T>(...options: T[]) => fc.subarray(options);
    const selections = fc.record({
      maturity: values('graduated', 'incubating', 'sandbox', 'none'),
      category: values(...LANDSCAPE.categories.map(({ slug }) => slug)),
      subcategory: values('observability', 'framework', 'inference/framework'),
      ring: values('adopt', 'none'),
      tag: values('monitoring', 'metrics'),
      used: fc.constantFrom<string[]>([], ['1']),
      oss: fc.constantFrom<string[]>([], ['1'], ['0']),
    });
    const texts = {
      kubernetes: { tags: ['containers', 'metrics'] },
      prometheus: { tags: ['monitoring', 'metrics'] },
      vllm: { openSource: true },
      'acme-member': {},
    };
    const items = ITEMS.map((item, index) => ({
      ...item,
      ring: index % 3 ? undefined : 'adopt',
    }));
    fc.assert(
      fc.property(selections, chosen => {
        const selection = { ...selected(''), ...chosen };
        const context = { users, texts };
        const counts = countFilters(items, selection, context);
        const left = (change: Partial<Selection>) =>
          filterItems(items, { ...selection, ...change }, context).length;

        for (const [maturity, leaves] of counts.maturity) {
          expect(left({ maturity: [maturity] })).toBe(leaves);
        }
        for (const [category, leaves] of counts.category) {
          expect(left({ category: [category] })).toBe(leaves);
        }
        for (const [subcategory, leaves] of counts.subcategory) {
          expect(left({ subcategory: [subcategory] })).toBe(leaves);
        }
        for (const [ring, leaves] of counts.ring) {
          expect(left({ ring: [ring] })).toBe(leaves);
        }
        for (const [tag, leaves] of counts.tag) {
          expect(left({ tag: [tag] })).toBe(leaves);
        }
        for (const [oss, leaves] of counts.oss) {
          expect(left({ oss: [oss] })).toBe(leaves);
        }
        expect(left({ used: ['1'] })).toBe(counts.used.get('1') ?? 0);
      }),
    );
  });
});
