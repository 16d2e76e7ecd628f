import { cpuTime } from '../__testUtils__/cpuTime';
import { applyPolicy } from '../policy/applyPolicy';
import { parsePolicy } from '../policyFormat/parsePolicy';
import { buildLandscape } from '../model/buildLandscape';
import { parseSourceFiles } from './parseSourceFiles';

jest.setTimeout(120_000);

const times = (n: number, one: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => one(i)).join('');

const item = (fields: string) =>
  `landscape: [{name: a, subcategories: [{name: b, items: [{name: x, ${fields}}]}]}]`;

const items = (list: string) =>
  `landscape:\n- name: a\n  subcategories:\n  - name: b\n    items:\n${list}`;

const GOOD = items('    - name: x\n');

const guide = {
  landscape: { groups: [], categories: [] },
  names: new Map(),
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

const landscapeOf = (text: string, settings?: string) =>
  parseSourceFiles({
    landscape: { name: 'f.yml', text },
    settings:
      settings === undefined ? undefined : { name: 's.yml', text: settings },
  });

const landscape = (text: string) => {
  try {
    const document = landscapeOf(text);
    buildLandscape({ id: 'x', title: 'X' }, document, guide);
  } catch (error) {
    if ((error as Error).name !== 'InputError') {
      throw error;
    }
  }
};

const settings = (text: string) => landscapeOf(GOOD, text);

const known = buildLandscape(
  { id: 'x', title: 'X' },
  landscapeOf(
    items(
      times(300, i => `    - name: technology ${i}\n      project: sandbox\n`),
    ),
  ),
  guide,
);

const policy = (text: string) => {
  try {
    applyPolicy([known], parsePolicy('p.yaml', text));
  } catch (error) {
    if ((error as Error).name !== 'InputError') {
      throw error;
    }
  }
};

type Shape = [string, (text: string) => unknown, number, (n: number) => string];

/** What was quadratic, what could be, and what the YAML library alone makes of it. */
const SHAPES: Shape[] = [
  [
    'audits that are numbers',
    landscape,
    20_000,
    n => item(`extra: {audits: [${times(n, () => '1,')}]}`),
  ],
  [
    'links that are none',
    landscape,
    20_000,
    n => item(`extra: {other_links: [${times(n, () => '{url: x},')}]}`),
  ],
  [
    'second paths',
    landscape,
    20_000,
    n => item(`second_path: [${times(n, i => `a / ${i},`)}]`),
  ],
  ['unknown fields', landscape, 20_000, n => item(times(n, i => `k${i}: 1,`))],
  [
    'a field again and again',
    landscape,
    20_000,
    n => item(times(n, () => 'logo: 1,')),
  ],
  [
    'items without a name',
    landscape,
    8_000,
    n => items(times(n, () => '    - x: 1\n')),
  ],
  [
    'items that are numbers',
    landscape,
    20_000,
    n => items(times(n, () => '    - 1\n')),
  ],
  [
    'items of one name',
    landscape,
    4_000,
    n => items(times(n, () => '    - name: x\n')),
  ],
  ['items', landscape, 4_000, n => items(times(n, i => `    - name: x${i}\n`))],
  [
    'items with a wrong field',
    landscape,
    4_000,
    n => items(times(n, i => `    - name: x${i}\n      logo: 1\n`)),
  ],
  [
    'items with a parent that there is not',
    landscape,
    3_000,
    n =>
      items(
        times(n, i => `    - name: x${i}\n      extra: {parent_project: y}\n`),
      ),
  ],
  [
    'subcategories',
    landscape,
    6_000,
    n =>
      `landscape: [{name: a, subcategories: [${times(
        n,
        i => `{name: s${i}},`,
      )}]}]`,
  ],
  [
    'subcategories of one name',
    landscape,
    6_000,
    n =>
      `landscape: [{name: a, subcategories: [${times(
        n,
        () => '{name: s},',
      )}]}]`,
  ],
  [
    'categories',
    landscape,
    6_000,
    n => `landscape: [${times(n, i => `{name: c${i}},`)}]`,
  ],
  [
    'keys at the top',
    landscape,
    10_000,
    n =>
      `${times(n, i => `k${i}: 1\n`)}${items(times(1_000, () => '    - 1\n'))}`,
  ],
  ['comments', landscape, 20_000, n => `${times(n, () => '# x\n')}${GOOD}`],
  ['blank lines', landscape, 100_000, n => `${times(n, () => '\n')}${GOOD}`],
  [
    'one long text',
    landscape,
    2_000_000,
    n => item(`description: "${times(n, () => 'x')}"`),
  ],
  [
    'a text of many lines',
    landscape,
    10_000,
    n =>
      items(
        `    - name: x\n      description: |\n${times(
          n,
          () => '        line\n',
        )}`,
      ),
  ],
  [
    'documents',
    landscape,
    10_000,
    n => `${GOOD}${times(n, () => '---\na: 1\n')}`,
  ],
  ['errors', landscape, 10_000, n => times(n, () => '"a" "b"\n')],
  [
    'groups in settings',
    settings,
    8_000,
    n => `groups: [${times(n, i => `{name: g${i}, categories: [x]},`)}]`,
  ],
  [
    'numbers in settings',
    settings,
    20_000,
    n => `groups: [{name: g, categories: [${times(n, () => '1,')}]}]`,
  ],
  [
    'an order of subcategories',
    settings,
    20_000,
    n => `categories: [{name: a, subcategories: [${times(n, i => `s${i},`)}]}]`,
  ],
  [
    'an order of few names in many lists',
    settings,
    100,
    n =>
      `categories:\n${times(
        n,
        i => `- name: c${i}\n  subcategories: [${times(200, j => `s${j},`)}]\n`,
      )}`,
  ],
  [
    'aliases of one technology',
    policy,
    8_000,
    n => `aliases: {technology-1: [${times(n, i => `alias ${i},`)}]}`,
  ],
  [
    'aliases of unknown technologies',
    policy,
    2_000,
    n => `aliases: {${times(n, i => `unknown ${i}: [alias ${i}],`)}}`,
  ],
  [
    'decisions about unknown technologies',
    policy,
    1_500,
    n =>
      `decisions: [${times(
        n,
        i => `{technology: unknown ${i}, ring: adopt},`,
      )}]`,
  ],
  [
    'decisions that are numbers',
    policy,
    20_000,
    n => `decisions: [${times(n, () => '1,')}]`,
  ],
  [
    'unknown fields of a decision',
    policy,
    4_000,
    n =>
      `decisions: [{technology: technology-1, ring: adopt, ${times(
        n,
        i => `k${i}: 1,`,
      )}}]`,
  ],
  [
    'rings',
    policy,
    4_000,
    n => `rings: [${times(n, i => `{name: r${i}},`)}]\ndecisions: []`,
  ],
  [
    'own technologies in categories of their own',
    policy,
    600,
    n =>
      `technologies: [${times(
        n,
        i => `{name: own ${i}, category: c${i}, subcategory: s},`,
      )}]`,
  ],
  [
    'quadrants',
    policy,
    3_000,
    n =>
      JSON.stringify({
        rings: [],
        quadrants: Array.from({ length: n }, (_, i) => ({
          id: `q${i}`,
          name: 'q',
        })),
        entries: [],
      }),
  ],
  [
    'entries of a radar in quadrants of their own',
    policy,
    800,
    n =>
      JSON.stringify({
        rings: [],
        quadrants: [],
        entries: Array.from({ length: n }, (_, i) => ({
          id: `e${i}`,
          title: `e${i}`,
          quadrant: `q${i}`,
          timeline: [{ ringId: 'adopt' }],
        })),
      }),
  ],
];

/** The least of several, because what else goes on on a machine only adds to it. */
function leastTime(work: () => void): number {
  const measured = Array.from({ length: 3 }, () => {
    const before = cpuTime();
    work();
    return cpuTime() - before;
  });
  return Math.min(...measured);
}

/** Of less time the clock tells too little, and what happens once counts too much. */
const MEASURABLE_MS = 30;
const ATTEMPTS = 8;

describe('Twice as much takes no more than about twice as long:', () => {
  it.each(SHAPES)('%s', (_, parse, size, textOf) => {
    const timeOf = (n: number) => {
      const text = textOf(n);
      return leastTime(() => parse(text));
    };
    // What is bounded before it is looked at never takes that long.
    let n = Math.ceil(size / 8);
    while (n < 8 * size && timeOf(n) < MEASURABLE_MS) {
      n *= 2;
    }
    let ratio = Infinity;
    for (let attempt = 0; attempt < ATTEMPTS && ratio >= 2.5; attempt++) {
      // Of two doublings the mean: less depends on when memory is tidied up.
      ratio = Math.sqrt(timeOf(4 * n) / Math.max(timeOf(n), MEASURABLE_MS));
    }
    expect(ratio).toBeLessThan(2.5);
  });
});
