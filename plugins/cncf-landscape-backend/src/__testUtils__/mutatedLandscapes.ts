import fc from 'fast-check';
import { stringify } from 'yaml';

/** Runs are alike from day to day, so that a failure can be looked at again. */
export const FUZZ_SEED = 20261123;

/** How many landscapes a property is tried on: few with the other tests, as many as FUZZ_RUNS says in `yarn fuzz`. */
export const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 250);

const hostileText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    '<script>alert(1)</script>',
    `${'javascript'}:alert(1)`,
    '\u0000\u0007\u001b[2J\u0085\u202e\ud800',
    'x'.repeat(50_000),
    'https://'.repeat(20_000),
    '../../etc/passwd',
    ' / ',
  ),
);
const nested = fc
  .oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: 50, max: 300 }) },
  )
  .map(depth => JSON.parse('['.repeat(depth) + ']'.repeat(depth)));

/** Anything that has no place where it stands. */
export const hostile = fc.oneof(
  { weight: 30, arbitrary: hostileText },
  {
    weight: 10,
    arbitrary: fc.constantFrom(
      ...[null, true, -1, 1e308, [], {}, [[]], ['a', 1], { a: null }],
    ),
  },
  { weight: 10, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: nested },
);

const FIELDS = [
  'name',
  'homepage_url',
  'repo_url',
  'logo',
  'description',
  'project',
  'open_source',
  'second_path',
  'additional_categories',
  'additional_repos',
  'extra',
  '__proto__',
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
  'constructor',
];

/** An item that nothing is wrong with. */
export const goodItem = fc.record({
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
    fc.subarray(FIELDS, { maxLength: 2 }),
  )
  .map(([item, mutations, extra, dropped]) =>
    Object.fromEntries(
      Object.entries({ ...item, extra, ...mutations }).filter(
        ([key]) => !dropped.includes(key),
      ),
    ),
  );

const mostly = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: hostile });
const listOf = <T>(item: fc.Arbitrary<T>) =>
  mostly(fc.array(item, { minLength: 1, maxLength: 6, size: '+1' }));
const subcategory = fc.record({
  name: mostly(fc.constantFrom('A', 'B')),
  items: listOf(mostly(fc.oneof(goodItem, mutatedItem))),
});
const category = fc.record({
  name: mostly(fc.constantFrom('One', 'Two')),
  subcategories: listOf(subcategory),
});

/** A landscape.yml with wrong and missing values, that is well written. */
export const mutatedLandscape = fc
  .record({ landscape: fc.array(category, { minLength: 1, maxLength: 4 }) })
  .map(landscape => stringify(landscape, { aliasDuplicateObjects: true }));

const FRAGMENTS = [
  '',
  '\t',
  '- ',
  '- '.repeat(60),
  '? ',
  '[',
  '['.repeat(300),
  '{',
  '{a: '.repeat(100),
  '&a ',
  '*a',
  '&a [*a, *a]',
  '&a [x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n',
  '<<: *a',
  '!!js/function x',
  '!!x ',
  '"',
  '|\n',
  '\n',
  '\n---\n',
  '\n...\n',
  '\u0000',
  '\u0085\u2028',
  '\ufeff',
  '__proto__: { polluted: true }\n',
  'constructor: { prototype: { polluted: true } }\n',
  '%YAML 9.9\n---\n',
  '#',
  '<html>',
];

/** A place in a text. Doubles of fast-check are nearly all close to zero. */
const share = fc.nat(999).map(thousandth => thousandth / 1000);

/** Something cut out of a text and something put in its place. */
const cut = fc
  .tuple(share, fc.nat(40), fc.constantFrom(...FRAGMENTS))
  .map(([at, length, put]) => (text: string) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + put + text.slice(start + length);
  });

/** A line that stands twice, or further to the right or the left. */
const line = fc
  .tuple(
    share,
    fc.constantFrom<((text: string) => string)[]>(
      text => `${text}\n${text}`,
      text => `  ${text}`,
      text => text.replace(/^ {2}/, ''),
      text => text.replace('- ', ''),
      text => `${text.split(':')[0]}: &a\n${text.split(':')[0]}: *a`,
    ),
  )
  .map(([at, change]) => (text: string) => {
    const lines = text.split('\n');
    const i = Math.floor(at * (lines.length - 1));
    lines[i] = change(lines[i]);
    return lines.join('\n');
  });

/** The end of a file that is missing. */
const truncation = share.map(
  at => (text: string) => text.slice(0, Math.floor(at * text.length)),
);

/** A landscape.yml whose text was damaged, beside what is wrong with its values. */
export const damagedLandscape = fc
  .tuple(
    mutatedLandscape,
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: cut },
        { weight: 3, arbitrary: line },
        { weight: 1, arbitrary: truncation },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, damages]) =>
    damages.reduce((damaged, damage) => damage(damaged), text),
  );
