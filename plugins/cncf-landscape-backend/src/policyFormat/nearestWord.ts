import { closest, distance } from 'fastest-levenshtein';

/** The most similar word, if any is similar enough to assume a typo. */
export function nearestWord(
  given: string,
  words: readonly string[],
): string | undefined {
  const folded = given.trim().toLowerCase();
  if (!folded || !words.length || folded.length > 100) {
    return undefined;
  }
  const byFolded = new Map(words.map(word => [word.toLowerCase(), word]));
  const nearest = closest(folded, [...byFolded.keys()]);
  return distance(folded, nearest) * 5 <=
    2 * Math.max(folded.length, nearest.length)
    ? byFolded.get(nearest)
    : undefined;
}
