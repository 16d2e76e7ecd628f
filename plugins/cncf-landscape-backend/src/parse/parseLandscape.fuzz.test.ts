import fc from 'fast-check';
import { assignTechnologyNames } from 'backstage-plugin-cncf-landscape-common';
import { stringify } from 'yaml';
import { buildLandscape } from '../landscape/buildLandscape';
import { landscapeDocument } from '../landscape/documents';
import { parseSourceFiles } from '../source/parseSourceFiles';

const SEED = 20261123;

const hostileText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    '<script>alert(1)</script>',
    `${'javascript'}:alert(1)`,
    '\u0000\u202e\ud800',
    'x'.repeat(50_000),
    '../../etc/passwd',
    ' / ',
  ),
);
const hostile = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  fc.constantFrom(null, true, -1, 1e308, [], {}, [[]], ['a', 1], { a: null }),
  fc.jsonValue(),
);

const FIELDS = [
  'name',
  'homepage_url',
  'repo_url',
  'description',
  'project',
  'open_source',
  'second_path',
  'additional_categories',
  'additional_repos',
  'extra',
];
const EXTRA_FIELDS = [
  'accepted',
  'audits',
  'lfx_slug',
  'other_links',
  'parent_project',
  'summary_tags',
  'blog_url',
  '__proto__',
];

const goodItem = fc.record({
  name: fc.constantFrom('Alpha', 'alpha', 'Beta (B)', 'C', 'C++', 'Δ', '!'),
  homepage_url: fc.constantFrom('https://a.example', 'http://b.example/c'),
  project: fc.constantFrom('graduated', 'sig', undefined),
  second_path: fc.constantFrom('One / A', ['Two / B'], undefined),
});
const mutatedItem = fc
  .tuple(
    goodItem,
    fc.dictionary(fc.constantFrom(...FIELDS), hostile, { maxKeys: 3 }),
    fc.option(fc.dictionary(fc.constantFrom(...EXTRA_FIELDS), hostile)),
  )
  .map(([item, mutations, extra]) => ({ ...item, extra, ...mutations }));

const listOf = <T>(item: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(item, { maxLength: 6 }) },
    { weight: 1, arbitrary: hostile },
  );
const subcategory = fc.record({
  name: fc.oneof(fc.constantFrom('A', 'B'), hostile),
  items: listOf(fc.oneof({ weight: 5, arbitrary: mutatedItem }, hostile)),
});
const category = fc.record({
  name: fc.oneof(fc.constantFrom('One', 'Two'), hostile),
  subcategories: listOf(subcategory),
});
const landscape = fc.record({
  landscape: fc.array(category, { maxLength: 4 }),
});

/** Damage to the text itself: a part cut out, doubled, or replaced. */
const damage = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(40),
  fc.constantFrom(
    '',
    '\t',
    '- ',
    '? ',
    '[',
    '{',
    '&a ',
    '*a',
    '!!x ',
    '"',
    '\n',
  ),
);
function damaged(text: string, [at, length, put]: [number, number, string]) {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
}

const guide = {
  landscape: { groups: [], categories: [] },
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

/** Reads a text, and checks what must hold of whatever comes out. */
function readAndCheck(text: string): 'served' | 'refused' {
  const start = performance.now();
  let source: ReturnType<typeof parseSourceFiles>;
  try {
    source = parseSourceFiles({ landscape: { name: 'f.yml', text } });
  } catch (error) {
    expect((error as Error).name).toBe('InputError');
    expect((error as Error).message).toMatch(/^f\.yml/);
    return 'refused';
  } finally {
    expect(performance.now() - start).toBeLessThan(1_000);
  }
  const built = buildLandscape({ id: 'x', title: 'X' }, source, guide);
  const { items, categories } = landscapeDocument(built);
  const names = items.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(name.length).toBeLessThanOrEqual(63);
  }
  const slugs = categories.map(({ slug }) => slug);
  for (const { category: slug } of items) {
    expect(slugs).toContain(slug);
  }
  for (const { technology } of built.technologies) {
    for (const { url } of technology.links) {
      expect(new URL(url).protocol).toMatch(/^https?:$/);
    }
  }
  return 'served';
}

describe('a landscape from strangers', () => {
  it('is served or refused with a message, whatever its fields hold', () => {
    const outcomes: string[] = [];
    fc.assert(
      fc.property(landscape, value => {
        outcomes.push(readAndCheck(stringify(value)));
      }),
      { seed: SEED, numRuns: 250 },
    );
    expect(outcomes.filter(o => o === 'served').length).toBeGreaterThan(100);
  });

  it('is served or refused with a message, whatever happened to its text', () => {
    const outcomes: string[] = [];
    fc.assert(
      fc.property(
        landscape,
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        (value, damages) => {
          outcomes.push(
            readAndCheck(damages.reduce(damaged, stringify(value))),
          );
        },
      ),
      { seed: SEED, numRuns: 250 },
    );
    expect(new Set(outcomes)).toEqual(new Set(['served', 'refused']));
  });

  it('has the same names in whatever order its items stand', () => {
    fc.assert(
      fc.property(
        fc.array(goodItem, { maxLength: 10 }),
        fc.nat(),
        (list, n) => {
          const items = [
            ...new Map(list.map(item => [item.name, item])).values(),
          ].map(({ name, project }) => ({
            title: name,
            category: 'One',
            subcategory: 'A',
            project: project !== undefined,
          }));
          const turned = [...items.slice(n % 7), ...items.slice(0, n % 7)];
          const named = (of: typeof items) =>
            Object.fromEntries(
              assignTechnologyNames(of).map((name, i) => [of[i].title, name]),
            );
          expect(named(turned)).toEqual(named(items));
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });
});
