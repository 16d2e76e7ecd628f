import { disassemble } from 'es-hangul';
import { distance } from 'fastest-levenshtein';
import { isHangul } from './text/words';

/** In which fields of a document something is: one bit each. */
export type FieldMask = number;

/** Where a term is, by the numbers of documents. */
export type Postings = ReadonlyMap<number, FieldMask>;

const NOWHERE: Postings = new Map();

/** Two letters of one word that changed places, which counts as one slip. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) {
    return false;
  }
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    at >= 0 &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** How many slips a word may have: none where one more would be another word. */
function mostSlips(word: string): number {
  if (word.length < 4) {
    return 0;
  }
  return word.length < 8 ? 1 : 2;
}

/** Hangul by its letters, of which a syllable has two or three. */
function lettersOf(word: string): string {
  return isHangul(word) ? disassemble(word) : word;
}

/**
 * Which documents have which terms, and in which fields. It is a map and no more: what is a word, what is alike and what counts
 * how much is decided by those who ask.
 */
export class TermIndex {
  readonly #postings = new Map<string, Map<number, FieldMask>>();
  /** All fields that a term is in anywhere. */
  readonly #fields = new Map<string, FieldMask>();

  add(document: number, field: FieldMask, terms: Iterable<string>): void {
    for (const term of terms) {
      let postings = this.#postings.get(term);
      if (!postings) {
        postings = new Map();
        this.#postings.set(term, postings);
      }
      postings.set(document, (postings.get(document) ?? 0) | field);
      this.#fields.set(term, (this.#fields.get(term) ?? 0) | field);
    }
  }

  has(term: string): boolean {
    return this.#postings.has(term);
  }

  /** Whether a term is in one of some fields anywhere. */
  isIn(term: string, fields: FieldMask): boolean {
    return ((this.#fields.get(term) ?? 0) & fields) !== 0;
  }

  /** Where a term is, as far as it is in one of some fields. */
  postings(term: string, fields: FieldMask = -1): Postings {
    const all = this.#postings.get(term);
    if (!all || fields === -1) {
      return all ?? NOWHERE;
    }
    return new Map(
      [...all].flatMap(([document, mask]) =>
        mask & fields ? [[document, mask & fields]] : [],
      ),
    );
  }

  /** The terms that begin so; in Hangul also those whose next letter is typed already: 컨테인 for 컨테이너. */
  beginningWith(typed: string, fields: FieldMask): string[] {
    const whole = isHangul(typed) ? typed.slice(0, -1) : typed;
    const letters = isHangul(typed) ? lettersOf(typed) : '';
    const found: string[] = [];
    for (const [term, mask] of this.#fields) {
      if (
        mask & fields &&
        term.length >= typed.length &&
        term.startsWith(whole) &&
        term !== typed &&
        (!letters || (isHangul(term) && lettersOf(term).startsWith(letters)))
      ) {
        found.push(term);
      }
    }
    return found;
  }

  /** The terms of some fields that a word may be a slip of, those with the fewest slips. */
  near(word: string, fields: FieldMask): string[] {
    const typed = lettersOf(word);
    const hangul = isHangul(word);
    let most = mostSlips(typed);
    let found: string[] = [];
    if (!most) {
      return found;
    }
    for (const [term, mask] of this.#fields) {
      const lengthFits = hangul || Math.abs(term.length - typed.length) <= most;
      if (
        !(mask & fields) ||
        !lengthFits ||
        isHangul(term) !== hangul ||
        !/^[\p{L}\p{N}]/u.test(term)
      ) {
        continue;
      }
      const slips = slipsBetween(typed, lettersOf(term));
      if (slips > 0 && slips <= most) {
        found = slips < most ? [term] : [...found, term];
        most = slips;
      }
    }
    return found;
  }
}

function slipsBetween(typed: string, meant: string): number {
  // The first letter of a short word is seldom wrong, and tells most words apart.
  if (typed.length < 6 && typed[0] !== meant[0]) {
    return Infinity;
  }
  return isSwapped(typed, meant) ? 1 : distance(typed, meant);
}
