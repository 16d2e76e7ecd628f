import fc from 'fast-check';
import { markMatches } from './markMatches';
import { termsOf } from './analyze';

function marked(text: string, ...words: string[]): string {
  return markMatches(text, termsOf(words.join(' ')))
    .map(part => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('markMatches', () => {
  it('marks the words that matched, wherever they stand', () => {
    expect(marked('Collects metrics and raises alerts.', 'metrics')).toBe(
      'Collects [metrics] and raises alerts.',
    );
    expect(marked('Open Policy Agent (OPA)', 'opa', 'agent')).toBe(
      'Open Policy [Agent] ([OPA])',
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
          const parts = markMatches(text, new Set(words));
          expect(parts.map(part => part.text).join('')).toBe(text);
        },
      ),
    );
  });
});
