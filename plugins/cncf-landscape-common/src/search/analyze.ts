import { conceptTerm } from './terms';
import { isParticle, partCompound, stemKorean } from './text/korean';
import { isStopWord } from './text/stopWords';
import { type WordPart, wordParts } from './text/words';
import { vocabulary, wordKey } from './vocabulary/Vocabulary';

/** A word of a text, as it is compared with others. */
export interface Token {
  /** What it has in common with its relatives. */
  stem: string;
  /** Folded, as it is in the text. */
  raw: string;
  hangul: boolean;
  /** Whether it says nothing by itself. */
  stop: boolean;
  /** Where it is in the text; words of a compound are where the compound is. */
  start: number;
  end: number;
}

/** Words side by side that mean something together, or one that does by itself. */
export interface Phrase {
  concepts: readonly number[];
  /** The indexes of its first token and of the one after its last. */
  from: number;
  to: number;
}

const isWord = (word: string) => vocabulary().words.has(word);
const isKnown = (word: string) =>
  isWord(word) || isStopWord(word) || partCompound(word, isWord) !== undefined;

/** As many words as a landscape has; then they are made anew. */
const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, string[]>();

function stemsOf(text: string, hangul: boolean): string[] {
  const known = remembered.get(text);
  if (known) {
    return known;
  }
  const stems = hangul ? koreanStems(text) : [wordKey(text, false)];
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.clear();
  }
  remembered.set(text, stems);
  return stems;
}

function koreanStems(text: string): string[] {
  const stem = stemKorean(wordKey(text, true), isKnown);
  return isWord(stem) ? [stem] : partCompound(stem, isWord) ?? [stem];
}

function tokensOf(part: WordPart): Token[] {
  const { text: raw, hangul, start, end, joined } = part;
  const token = { raw, hangul, start, end };
  if (!hangul) {
    const [stem] = stemsOf(raw, false);
    return [{ ...token, stem, stop: isStopWord(raw) }];
  }
  // Said after a word of another script without a space between them: `Kafka를`.
  if (joined && isParticle(raw)) {
    return [];
  }
  if (isStopWord(raw)) {
    return [{ ...token, stem: raw, stop: true }];
  }
  return stemsOf(raw, true).map(stem => ({
    ...token,
    stem,
    stop: isStopWord(stem),
  }));
}

/** The words of a text. */
export function tokenize(text: string): Token[] {
  return wordParts(text).flatMap(tokensOf);
}

/** What may be between the words of one: “many Kubernetes clusters”. */
const BETWEEN = new Set(['kubernet', 'k8s', '쿠버네티스']);

/** The longest a way to say something may be, in words; longer ones are parts of sentences. */
const WIDEST = 5;

/** What words side by side mean together, from a position on; the longest first. */
export function phrasesAt(tokens: readonly Token[], from: number): Phrase[] {
  const { meanings, longest } = vocabulary();
  const found: Phrase[] = [];
  const most = Math.min(tokens.length, from + Math.min(longest, WIDEST));
  let key = '';
  let telling = '';
  for (let to = from + 1; to <= most; to++) {
    const { stem, raw, stop } = tokens[to - 1];
    const between = stop || BETWEEN.has(stem);
    key += stem;
    telling += between ? '' : stem;
    const concepts =
      meanings.get(key) ??
      (between ? undefined : meanings.get(telling)) ??
      (to === from + 1 ? meanings.get(raw) : undefined);
    if (concepts) {
      found.unshift({ concepts, from, to });
    }
  }
  return found;
}

/** All that a text may be found by: its words and what they mean. */
export function termsOf(text: string): Set<string> {
  const tokens = tokenize(text);
  const terms = new Set<string>();
  tokens.forEach(({ stem, stop }, index) => {
    if (!stop) {
      terms.add(stem);
    }
    for (const { concepts } of phrasesAt(tokens, index)) {
      for (const concept of concepts) {
        terms.add(conceptTerm(concept));
      }
    }
  });
  return terms;
}
