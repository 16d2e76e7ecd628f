/** Endings in which English words of one meaning differ, with how many letters must be left before them; the first that fits goes. */
const ENDINGS: [RegExp, replacement?: string][] = [
  [/(?<=.{3})i[sz]ations?$/],
  [/(?<=.{3})i[sz](?:e|ed|es|er|ers|ing)$/],
  [/(?<=.{3})abilit(?:y|ies)$/],
  [/(?<=.{3})at(?:ions?|ing|ed|es?|ors?|ive)$/],
  [/(?<=.{4})ments?$/],
  [/(?<=.{4})(?:ness|ful|less)$/],
  [/(?<=.{4})(?:able|ible|ive|al|ally|ly|ions?)$/],
  [/(?<=.{3})i(?:es|ed|er|ers)$/, 'y'],
  [/(?<=.{3}(?:s|x|z|ch|sh))es$/],
  [/(?<=.{2}[^su])s$/],
  [/(?<=[aeiouy].*.{2})(?:ing|ed)$/],
  [/(?<=.{4})(?:er|or)$/],
  [/(?<=.{3})(?:e|y)$/],
];

function endingOf(word: string) {
  return ENDINGS.find(([pattern]) => pattern.test(word));
}

const DOUBLED = /([bdfgklmnprt])\1$/;

/**
 * The beginning that an English word shares with its relatives: `tracing`, `tracer` and `traces` give `trac`. Both what is
 * searched and what is searched for go through it, so that it need not be a word. British and American spellings give one.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) {
    return word;
  }
  let stem = word.replace(/(?<=.{3})our(?=$|s$|al|ed$|ing)/, 'or');
  for (let round = 0; round < 3; round++) {
    const ending = endingOf(stem);
    if (!ending) {
      break;
    }
    stem = stem.replace(ending[0], ending[1] ?? '');
    if (stem.length > 3) {
      stem = stem.replace(DOUBLED, '$1');
    }
  }
  return stem;
}
