import fc from 'fast-check';
import { assignTechnologyNames } from 'backstage-plugin-cncf-landscape-common';
import { buildLandscape } from '../model/buildLandscape';
import { landscapeDocument } from '../serving/documents';
import { parseSourceFiles } from './parseSourceFiles';
import { cpuTime } from '../__testUtils__/cpuTime';
import {
  damagedLandscape,
  FUZZ_RUNS,
  FUZZ_SEED,
  goodItem,
  mutatedLandscape,
} from '../__testUtils__/mutatedLandscapes';

jest.setTimeout(60 * 60_000);

const guide = {
  landscape: { groups: [], categories: [] },
  names: new Map(),
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

/** Reads a text, and checks what must hold of whatever comes out. */
function readAndCheck(text: string): 'served' | 'refused' {
  const start = cpuTime();
  let source: ReturnType<typeof parseSourceFiles>;
  try {
    source = parseSourceFiles({ landscape: { name: 'f.yml', text } });
  } catch (error) {
    expect((error as Error).name).toBe('InputError');
    expect((error as Error).message).toMatch(/^f\.yml/);
    return 'refused';
  } finally {
    expect(cpuTime() - start).toBeLessThan(1_000);
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
      fc.property(mutatedLandscape, text => {
        outcomes.push(readAndCheck(text));
      }),
      { seed: FUZZ_SEED, numRuns: FUZZ_RUNS },
    );
    expect(new Set(outcomes)).toContain('served');
  });

  it('is served or refused with a message, whatever happened to its text', () => {
    const outcomes: string[] = [];
    fc.assert(
      fc.property(damagedLandscape, text => {
        outcomes.push(readAndCheck(text));
      }),
      { seed: FUZZ_SEED, numRuns: FUZZ_RUNS },
    );
    expect(new Set(outcomes)).toEqual(new Set(['served', 'refused']));
  });

  it('has the same names in any order of items', () => {
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
      { seed: FUZZ_SEED, numRuns: 200 },
    );
  });
});
