import { foldWord, wordsOf } from '../../search/words';

/** What people write around a need, and what says nothing of it. */
const AROUND = new Set(
  [
    'a an and any are as at be best can choose company do does else for from get good have help how i in into is it ' +
      'its kind like me my need needs of on or our please should some that the them there this to tool tools use used ' +
      'using want we what when where which with without you your something somewhere technology technologies',
    '무엇 무엇을 뭐 뭘 어떤 것 것을 걸 수 있는 하는 할 위한 위해 도구 기술 좋은 쓰면 써야 쓸까 쓸까요 사용 사용할 필요 필요한 ' +
      '필요해요 하고 싶어요 추천 추천해',
  ].flatMap(words => words.split(' ')),
);

/** A letter of the Korean script. */
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/;

/** Particles that follow a Korean word without a space, the longest first. A word of two letters stays as it is. */
const PARTICLE =
  /(?<=[\uac00-\ud7af]{2})(에서|으로|하기|하는|까지|부터|을|를|이|가|은|는|의|에|로|와|과)$/;

/** The language that a need is written in. */
export function needLanguage(need: string): 'en' | 'ko' {
  return HANGUL.test(need) ? 'ko' : 'en';
}

/** The beginning that a word shares with its relatives: `tracing`, `traces` and `trace` all begin with `trac`. */
function stem(word: string): string {
  return HANGUL.test(word)
    ? word.replace(PARTICLE, '')
    : word
        .replace(/(?<=[a-z]{2}[^aeiou])(y|ies)$/, '')
        .replace(/(?<=[a-z]{3})ing$/, '')
        .replace(/([bdglmnprt])\1$/, '$1')
        .replace(/(?<=[a-z]{2}[^siu])s$/, '')
        .replace(/(?<=[a-z]{3})e$/, '');
}

/** What follows a stem in words that mean the same. */
const ENDINGS = /^(e|s|es|ed|er|ers|ing|ings|ion|ions|able|y|ies)?$/;

/** Whether a word is a relative of one that was shortened to its stem, and not like it by chance, as `track` is like `trac`. */
export function isRelative(stemmed: string, word: string): boolean {
  if (!word.startsWith(stemmed)) {
    return false;
  }
  const rest = word.slice(stemmed.length);
  const doubled = rest.startsWith(stemmed.at(-1)!) ? rest.slice(1) : rest;
  return (
    stemmed.length > 4 ||
    HANGUL.test(stemmed) ||
    ENDINGS.test(rest) ||
    ENDINGS.test(doubled)
  );
}

/** The words of a need that say what is needed, shortened to their stems; all of them where none does. */
export function needWords(need: string): string[] {
  const words = wordsOf(foldWord(need));
  const telling = words.filter(word => !AROUND.has(word));
  return (telling.length ? telling : words).map(stem);
}
