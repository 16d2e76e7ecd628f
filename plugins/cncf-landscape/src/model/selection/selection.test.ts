import fc from 'fast-check';
import {
  type Selection,
  VIEWS,
  readSelection,
  toggleCompared,
  toggled,
  withoutFilters,
  writeSelection,
} from './selection';
import { type ChosenFilters, filterOf, forEachFilter } from './filters';
import { SORTS } from './orders';

function read(query: string): Selection {
  return readSelection(new URLSearchParams(query));
}

function write(selection: Selection): string {
  return writeSelection(selection).toString();
}

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/);
const place = fc.tuple(slug, slug).map(parts => parts.join('/'));
const optional = (arbitrary: fc.Arbitrary<string>) =>
  fc.option(arbitrary, { nil: undefined });

const anyFilters: fc.Arbitrary<ChosenFilters> = fc.record(
  forEachFilter(key => {
    const { values, single } = filterOf(key);
    return values
      ? fc.subarray([...values], { maxLength: single ? 1 : values.length })
      : fc.uniqueArray(fc.oneof(slug, place));
  }),
);

const anyRest: fc.Arbitrary<Omit<Selection, keyof ChosenFilters>> = fc.record({
  landscape: optional(slug),
  group: optional(slug),
  item: optional(slug),
  view: fc.option(fc.constantFrom(...VIEWS), { nil: undefined }),
  sort: fc.constantFrom(...SORTS),
  q: fc.string({ unit: 'grapheme' }),
  reverse: fc.boolean(),
  compare: fc.uniqueArray(slug, { maxLength: 4 }),
  compareOpen: fc.boolean(),
});

const anySelection: fc.Arbitrary<Selection> = fc
  .tuple(anyFilters, anyRest)
  .map(([filters, rest]) => ({ ...filters, ...rest }));

describe('a selection in a URL', () => {
  it('is read from the query names that links to the tab use', () => {
    expect(
      read(
        'landscape=cncf&view=cards&q=service mesh&maturity=graduated,incubating&category=provisioning' +
          '&subcategory=service-mesh,inference/framework&ring=adopt&tag=proxy&used=1&oss=0&item=istio&group=all&sort=name&reverse=1&compare=istio,linkerd&compareOpen=1',
      ),
    ).toEqual({
      landscape: 'cncf',
      view: 'cards',
      q: 'service mesh',
      maturity: ['graduated', 'incubating'],
      category: ['provisioning'],
      subcategory: ['service-mesh', 'inference/framework'],
      ring: ['adopt'],
      tag: ['proxy'],
      used: ['1'],
      oss: ['0'],
      item: 'istio',
      group: 'all',
      sort: 'name',
      reverse: true,
      compare: ['istio', 'linkerd'],
      compareOpen: true,
    });
  });

  it('is written with those same names', () => {
    const selection: Selection = {
      ...read(''),
      landscape: 'cncf',
      q: 'mesh',
      maturity: ['graduated', 'sandbox'],
      used: ['1'],
      item: 'istio',
    };
    expect(Object.fromEntries(writeSelection(selection))).toEqual({
      landscape: 'cncf',
      q: 'mesh',
      maturity: 'graduated,sandbox',
      used: '1',
      item: 'istio',
    });
  });

  it('leaves nothing in the URL where nothing is chosen', () => {
    expect(write(read(''))).toBe('');
    expect(write(read('view=&sort=place&q=&maturity=&used=0'))).toBe('');
  });

  it('brings back whatever was selected', () => {
    fc.assert(
      fc.property(anySelection, selection => {
        expect(read(write(selection))).toEqual(selection);
      }),
    );
  });

  it('is understood, or not chosen, whatever is in the query', () => {
    const keys = [...Object.keys(read('')), 'unknown'];
    const anyQuery = fc.array(
      fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'grapheme' })),
    );
    fc.assert(
      fc.property(anyQuery, pairs => {
        const selection = readSelection(new URLSearchParams(pairs));
        expect(read(write(selection))).toEqual(selection);
      }),
    );
  });

  it('takes an unknown view or order for none, and a value that is given twice once', () => {
    expect(
      read('view=hologram&sort=luck&maturity=sandbox,,sandbox&used=yes'),
    ).toEqual({ ...read(''), maturity: ['sandbox'] });
  });
});

describe('withoutFilters', () => {
  it('takes back what narrows, and stays in the landscape, the group, the order, the open details and the comparison', () => {
    fc.assert(
      fc.property(anySelection, selection => {
        const { landscape, group, view, sort, reverse, item } = selection;
        const { compare, compareOpen } = selection;
        expect(withoutFilters(selection)).toEqual({
          ...read(''),
          landscape,
          group,
          view,
          sort,
          reverse,
          item,
          compare,
          compareOpen,
        });
      }),
    );
  });
});

describe('toggled', () => {
  it('adds a value, and removes it the second time', () => {
    const once = toggled(read('maturity=sandbox'), 'maturity', 'graduated');
    expect(once.maturity).toEqual(['sandbox', 'graduated']);
    expect(toggled(once, 'maturity', 'sandbox').maturity).toEqual([
      'graduated',
    ]);
  });

  it('leaves the selection as it was after two times', () => {
    fc.assert(
      fc.property(anySelection, slug, (selection, value) => {
        fc.pre(!selection.category.includes(value));
        const once = toggled(selection, 'category', value);
        expect(toggled(once, 'category', value)).toEqual(selection);
      }),
    );
  });
});

describe('toggleCompared', () => {
  it('ticks a technology, and unticks it the second time', () => {
    const both = toggleCompared(read('compare=istio'), 'linkerd');
    expect(both.compare).toEqual(['istio', 'linkerd']);
    expect(toggleCompared(both, 'istio').compare).toEqual(['linkerd']);
  });

  it('leaves no empty comparison open', () => {
    expect(
      toggleCompared(read('compare=a&compareOpen=1'), 'a').compareOpen,
    ).toBe(false);
    expect(
      toggleCompared(read('compare=a,b&compareOpen=1'), 'a').compareOpen,
    ).toBe(true);
  });

  it('takes no fifth one, neither from a person nor from a link', () => {
    expect(toggleCompared(read('compare=a,b,c,d'), 'e').compare).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(read('compare=a,b,c,d,e').compare).toHaveLength(4);
  });
});
