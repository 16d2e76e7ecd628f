/** What stands between words: as MiniSearch parts them. */
const BETWEEN_WORDS = /([\n\r\p{Z}\p{P}]+)/u;

/** Words of any script: what is between spaces and punctuation, without regard to case and accents. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** A piece of a text, and whether it is a word that was searched for. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** Parts a text at the words that a search matched. Put together, the parts are the text. */
export function markWords(
  text: string,
  words: ReadonlySet<string>,
): TextPart[] {
  const parts: TextPart[] = [];
  for (const piece of text.split(BETWEEN_WORDS)) {
    const marked = words.has(foldWord(piece));
    const last = parts.at(-1);
    if (last && !marked && !last.marked) {
      last.text += piece;
    } else if (piece) {
      parts.push({ text: piece, marked });
    }
  }
  return parts;
}

/** The words of a text, as they stand in it. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\p{P}]+/u).filter(Boolean);
}

/** An English word in the singular, as far as its spelling tells; any other as it is. */
export function singularOf(word: string): string {
  return word
    .replace(/(?<=\p{L}{2})ies$/iu, 'y')
    .replace(/(?<=\p{L}(?![su])\p{L})s$/iu, '');
}
