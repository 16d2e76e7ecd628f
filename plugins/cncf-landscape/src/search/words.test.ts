import fc from 'fast-check';
import { foldWord, markWords, singularOf, wordsOf } from './words';

function marked(text: string, ...words: string[]): string {
  return markWords(text, new Set(words.map(foldWord)))
    .map(part => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('markWords', () => {
  it('marks the words that matched, wherever they stand', () => {
    expect(marked('Collects metrics and raises alerts.', 'metrics')).toBe(
      'Collects [metrics] and raises alerts.',
    );
    expect(marked('Open Policy Agent (OPA)', 'opa', 'open')).toBe(
      '[Open] Policy Agent ([OPA])',
    );
  });

  it('does so without regard to case, accents and how a letter is composed', () => {
    expect(marked('Café MŁODOŚĆ', 'cafe')).toBe('[Café] MŁODOŚĆ');
    expect(marked('모니터링'.normalize('NFD'), '모니터링')).toBe(
      `[${'모니터링'.normalize('NFD')}]`,
    );
  });

  it('marks whole words only', () => {
    expect(marked('metricsserver', 'metrics')).toBe('metricsserver');
  });

  it('leaves the text as it was, whatever is marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (text, words) => {
          const parts = markWords(text, new Set(words));
          expect(parts.map(part => part.text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('wordsOf', () => {
  it('leaves out what stands between words', () => {
    expect(wordsOf(' collect logs, (all) 로그 ')).toEqual([
      'collect',
      'logs',
      'all',
      '로그',
    ]);
    expect(wordsOf('—')).toEqual([]);
  });
});

describe('singularOf', () => {
  it.each([
    ['logs', 'log'],
    ['Secrets', 'Secret'],
    ['policies', 'policy'],
  ])('makes one of %s', (many, one) => {
    expect(singularOf(many)).toBe(one);
  });

  it.each(['access', 'status', 'as', 'is', 'log', '로그'])(
    'leaves %s as it is',
    word => {
      expect(singularOf(word)).toBe(word);
    },
  );
});
