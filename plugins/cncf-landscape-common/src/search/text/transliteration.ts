import { disassemble } from 'es-hangul';

/** Consonants that Korean does not tell apart when it writes an English word down, by their Korean letter. */
const OF_HANGUL: Record<string, string> = {
  ㄱ: 'k',
  ㄲ: 'k',
  ㅋ: 'k',
  ㄷ: 't',
  ㄸ: 't',
  ㅌ: 't',
  ㅂ: 'p',
  ㅃ: 'p',
  ㅍ: 'p',
  ㅅ: 's',
  ㅆ: 's',
  ㅈ: 'c',
  ㅉ: 'c',
  ㅊ: 'c',
  ㄴ: 'n',
  ㄹ: 'l',
  ㅁ: 'm',
  ㅎ: 'h',
};

const FROM_LATIN: [RegExp, string][] = [
  [/ph/g, 'p'],
  [/ck|ch(?=[rl])/g, 'k'],
  [/tch|ch/g, 'C'],
  [/sh/g, 's'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/qu?/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?![eiy])/g, 'k'],
  [/g(?=e)|j/g, 'C'],
  [/[gk]/g, 'k'],
  [/[dt]/g, 't'],
  [/[bpfv]/g, 'p'],
  [/z/g, 'C'],
  // It is not heard at the end of a syllable: 하버.
  [/r(?![aeiouy])/g, ''],
  [/[rl]+/g, 'l'],
  [/w/g, ''],
];

/** Vowels say little: every language has its own. Only that a word begins with one is kept. */
function withoutVowels(letters: string): string {
  return `${/^[aeiouy]/.test(letters) ? 'a' : ''}${letters.replace(
    /[aeiouy]/g,
    '',
  )}`.replace(/(.)\1+/g, '$1');
}

/** The consonants of a name in Hangul, as they sound. */
export function soundOfHangul(word: string): string {
  let letters = '';
  for (const syllable of word) {
    const parts = disassemble(syllable);
    for (const [index, letter] of [...parts].entries()) {
      if (letter === 'ㅇ') {
        letters += index ? 'nk' : '';
      } else {
        letters += OF_HANGUL[letter] ?? (letter === 'ㅡ' ? '' : 'a');
      }
    }
  }
  return withoutVowels(letters);
}

/** The consonants of a name in Latin letters, as Korean hears them. */
export function soundOfLatin(word: string): string {
  const letters = FROM_LATIN.reduce(
    (text, [pattern, sound]) => text.replace(pattern, sound),
    word.replace(/(.)\1/g, '$1'),
  ).toLowerCase();
  return withoutVowels(letters);
}

/** Fewer consonants are in too many names. */
export const LEAST_SOUND = 4;
