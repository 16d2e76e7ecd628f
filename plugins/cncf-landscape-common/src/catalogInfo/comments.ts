import { Lexer } from 'yaml';

/** A comment in a YAML text, with its offsets. */
export interface Comment {
  start: number;
  end: number;
  text: string;
}

/** Marks of the lexer, which are no part of the text: of a document's beginning, a flow's end and a scalar. */
const MARKS = ['\u0002', '\u0018', '\u001f'];

/** The comments between two offsets of a text. */
export function commentsBetween(
  source: string,
  from: number,
  to: number,
): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(source)) {
    if (!MARKS.includes(lexeme)) {
      const end = offset + lexeme.length;
      if (
        lexeme[0] === '#' &&
        before !== '\u001f' &&
        offset >= from &&
        end <= to
      ) {
        comments.push({ start: offset, end, text: lexeme.trimEnd() });
      }
      offset = end;
    }
    before = lexeme;
  }
  return comments;
}
