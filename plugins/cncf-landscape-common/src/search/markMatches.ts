import { phrasesAt, tokenize } from './analyze';
import { conceptTerm } from './terms';

/**
 * A piece of a text, and whether it is something that was searched for.
 *
 * @public
 */
export interface TextPart {
  text: string;
  marked: boolean;
}

/**
 * Parts a text at what a search found in it: at the words, their relatives, and what means the same. Put together, the parts
 * are the text.
 *
 * @param terms - of a search's findings
 * @public
 */
export function markMatches(
  text: string,
  terms: ReadonlySet<string>,
): TextPart[] {
  const tokens = tokenize(text);
  const marked = tokens.map(
    ({ stem, raw, stop }) => !stop && (terms.has(stem) || terms.has(raw)),
  );
  tokens.forEach((_, index) => {
    for (const { concepts, from, to } of phrasesAt(tokens, index)) {
      if (concepts.some(concept => terms.has(conceptTerm(concept)))) {
        marked.fill(true, from, to);
      }
    }
  });
  const parts: TextPart[] = [];
  let end = 0;
  const add = (until: number, isMarked: boolean) => {
    const piece = text.slice(end, until);
    const last = parts.at(-1);
    if (last?.marked === isMarked) {
      last.text += piece;
    } else if (piece) {
      parts.push({ text: piece, marked: isMarked });
    }
    end = Math.max(end, until);
  };
  tokens.forEach((token, index) => {
    if (marked[index]) {
      const between = text.slice(end, token.start);
      // A space between two of them is marked along, so that they look like what they are: one thing.
      add(token.start, Boolean(marked[index - 1]) && /^\s*$/.test(between));
      add(token.end, true);
    }
  });
  add(text.length, false);
  return parts;
}
