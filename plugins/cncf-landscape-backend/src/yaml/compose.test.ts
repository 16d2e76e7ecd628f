import fc from 'fast-check';
import { type Document, visit } from 'yaml';
import {
  damagedLandscape,
  FUZZ_RUNS,
  FUZZ_SEED,
  mutatedLandscape,
} from '../__testUtils__/mutatedLandscapes';
import { composing } from './compose';
import { atOnce } from './slices';
import { tokenize } from './tokenize';
import { YamlFile } from './YamlFile';

jest.setTimeout(60_000);

const composed = (text: string) =>
  atOnce(composing(tokenize('f.yml', text), text.length));
const pausesOf = (text: string) =>
  [...composing(tokenize('f.yml', text), text.length)].length;

/** What a document says, and where every text, number and the like stands; or that it cannot be read. */
function meaningOf(document: Document): unknown {
  const places: unknown[] = [];
  visit(document, {
    Scalar: (_, { range }) => {
      places.push(range);
    },
  });
  return document.errors.length ? 'errors' : [document.toJS(), places];
}

describe('composing', () => {
  const list = 'a: 1\nlist:\n  - b: "&x"\n    c: [1]\n  # two\n  - d\n  -\n';

  it('pauses after every entry of the longest list', () => {
    expect(pausesOf(list)).toBe(3);
    expect(composed(list).toJS()).toEqual({
      a: 1,
      list: [{ b: '&x', c: [1] }, 'd', null],
    });
  });

  it('knows where everything stands', () => {
    const file = new YamlFile('f.yml', list);
    expect(file.locate(['list', 0, 'c'])).toMatchObject({ line: 4, column: 5 });
    expect(file.locate(['list', 1])).toMatchObject({ line: 6, column: 5 });
  });

  it.each([
    ['anchors', 'l:\n  - &a 1\n  - *a\n'],
    ['tags', 'l:\n  - !x 1\n  - 2\n'],
    ['directives', '%YAML 1.1\n---\nl:\n  - a\n  - b\n'],
  ])('makes a text with %s in one piece', (_, text) => {
    expect(pausesOf(text)).toBe(0);
    expect(composed(text).errors).toEqual([]);
  });

  it('tells errors in their order, as of one piece', () => {
    const text = 'l:\n  - "a\n  - { b\n  - c: d: e\nm: }\n';
    const { errors } = composed(text);
    expect(errors.map(({ pos }) => pos[0])).toEqual(
      errors.map(({ pos }) => pos[0]).sort((a, b) => a - b),
    );
    expect(errors.length).toBeGreaterThan(0);
  });

  it('comes to the same as in one piece, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(mutatedLandscape, damagedLandscape), text => {
        let tokens: ReturnType<typeof tokenize>;
        try {
          tokens = tokenize('f.yml', text);
        } catch {
          return;
        }
        const whole = atOnce(
          composing({ ...tokens, hasReferences: true }, text.length),
        );
        const parts = atOnce(composing(tokens, text.length));
        expect(meaningOf(parts)).toEqual(meaningOf(whole));
      }),
      { seed: FUZZ_SEED, numRuns: Math.min(FUZZ_RUNS, 1_000) },
    );
  });
});
