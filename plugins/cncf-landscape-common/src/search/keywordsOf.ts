import { phrasesAt, tokenize } from './analyze';
import { vocabulary } from './vocabulary/Vocabulary';

/**
 * What else a text may be found by in a search engine that knows neither Korean nor the field: the words of its Korean
 * compounds and without their particles, and every way to say what it speaks of.
 *
 * @public
 */
export function keywordsOf(text: string): string[] {
  const { waysToSay } = vocabulary();
  const tokens = tokenize(text);
  const keywords = new Set<string>();
  tokens.forEach(({ stem, raw, hangul, stop }, index) => {
    if (hangul && !stop && stem !== raw) {
      keywords.add(stem);
    }
    for (const { concepts } of phrasesAt(tokens, index)) {
      for (const way of concepts.flatMap(concept => waysToSay(concept))) {
        keywords.add(way);
      }
    }
  });
  return [...keywords];
}
