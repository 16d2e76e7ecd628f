import fc from 'fast-check';
import { buildLandscape } from '../model/buildLandscape';
import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { FUZZ_RUNS, FUZZ_SEED } from '../__testUtils__/mutatedLandscapes';
import { applyPolicy } from './applyPolicy';
import { parsePolicy } from '../policyFormat/parsePolicy';
import { techRadarOf } from './techRadarOf';

jest.setTimeout(60 * 60_000);

const landscape = buildLandscape(
  { id: 'x', title: 'X' },
  parseSourceFiles({
    landscape: {
      name: 'x.yml',
      text: landscapeYaml([
        { name: 'Helm', project: 'graduated' },
        { name: 'Nomad' },
      ]),
    },
  }),
  {
    landscape: { groups: [], categories: [] },
    names: new Map(),
    technologies: new Map(),
    subcategories: [],
    findings: [],
  },
);

/** Names of fields that policies and radars have, and of some that nothing should have. */
const key = fc.oneof(
  fc.constantFrom(
    ...'name title color meaning advice technology ring owner rationale decided reviewBy replacement conditions scope systems domains owners links url history category subcategory landscape description aliases problem features en ko id key quadrant timeline date ringId moved __proto__ constructor toString'.split(
      ' ',
    ),
  ),
  fc.string(),
);
const word = fc.oneof(
  fc.constantFrom(
    'helm',
    'x/nomad',
    'adopt',
    'hold',
    '2026-01-31',
    'group:default/a',
    'https://example.com',
    '#00ff00',
    '',
    'a/b/c',
    '::',
  ),
  fc.string(),
);
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constantFrom(null, true, 0, -1, 1.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 6 }),
  ),
}));
/** In the first ring, whatever it is called. */
const blip = { title: 'Helm', ring: 0 };
const good = { technology: 'Helm', ring: 'trial', owner: 'platform' };

/** Reads a file, and checks what must hold of whatever comes out. */
function readAndCheck(file: object) {
  const document = parsePolicy('p.yaml', JSON.stringify(file));
  const applied = applyPolicy([landscape], document);
  const radar = techRadarOf(applied, { undated: '2026-01-31' });
  const rings = new Set(applied.rings.map(({ name }) => name));
  expect(applied.decisions.every(({ ring }) => rings.has(ring))).toBe(true);
  const names = applied.landscapes[0].technologies.map(
    ({ technology }) => technology.name,
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 2)).toEqual(['helm', 'nomad']);
  expect(names.every(name => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toBe(true);
  expect(applied.findings.every(({ line, column }) => line && column)).toBe(
    true,
  );
  expect(radar.entries.every(({ timeline }) => timeline[0].date)).toBe(true);
  return applied;
}

/** Why a text is not a policy; nothing where it is one. */
function refusalOf(text: string): string {
  try {
    parsePolicy('p.yaml', text);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('a policy with anything in it', () => {
  it('is read, and costs no good decision before it', () => {
    fc.assert(
      fc.property(
        fc.array(value),
        fc.array(value),
        value,
        (decisions, technologies, aliases) => {
          const applied = readAndCheck({
            decisions: [good, ...decisions],
            technologies,
            aliases,
          });
          expect(applied.decisions[0]).toMatchObject({
            technology: { name: 'helm' },
            ring: 'trial',
          });
        },
      ),
      { seed: FUZZ_SEED, numRuns: FUZZ_RUNS },
    );
  });

  it('is read as a radar as well', () => {
    fc.assert(
      fc.property(
        fc.array(value),
        fc.oneof(value, fc.array(value)),
        fc.array(value),
        (entries, rings, quadrants) => {
          expect(() =>
            readAndCheck({ entries: [blip, ...entries], rings, quadrants }),
          ).not.toThrow();
        },
      ),
      { seed: FUZZ_SEED, numRuns: FUZZ_RUNS },
    );
  });

  it('is read or refused with a reason, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(refusalOf(text)).toMatch(/^$|^InputError: p\.yaml/);
      }),
      { seed: FUZZ_SEED, numRuns: FUZZ_RUNS },
    );
  });
});
