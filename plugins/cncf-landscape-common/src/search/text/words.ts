/**
 * A word without regard to case, accents and how its letters are composed, as all of the search compares it.
 *
 * @public
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** A run of letters and digits of one kind: `API게이트웨이` is two of them. */
export interface WordPart {
  /** Folded. */
  text: string;
  hangul: boolean;
  start: number;
  end: number;
  /** Whether nothing is between it and the part before. */
  joined: boolean;
}

/*
 * Hangul apart from all other letters, as Korean puts both into one word. `Intl.Segmenter` does not part them, nor the nouns
 * of a Korean compound, for which it has no dictionary.
 */
const PARTS =
  /\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{M}\p{N}])+/gu;

const HANGUL = /^\p{Script=Hangul}/u;

/** Whether something is written in Hangul, in syllables or in single letters. */
export function isHangul(text: string): boolean {
  return HANGUL.test(text);
}

/** Longer ones are no words of a language, but keys and hashes. */
const LONGEST_WORD = 60;

/** Parts a text into its words, in time proportional to its length. */
export function wordParts(text: string): WordPart[] {
  const parts: WordPart[] = [];
  let last = -1;
  for (const match of text.matchAll(PARTS)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (found.length <= LONGEST_WORD) {
      const hangul = isHangul(found);
      parts.push({
        // Single letters, as an input method leaves them, would become others by folding.
        text: hangul ? found.normalize('NFC') : foldWord(found),
        hangul,
        start,
        end,
        joined: start === last,
      });
    }
    last = end;
  }
  return parts;
}

/**
 * What two ways to write a name have in common: `cert-manager`, `Cert Manager` and `certmanager` are one.
 */
export function nameKey(name: string): string {
  return foldWord(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
