import { CST, Lexer, LineCounter, Parser } from 'yaml';
import { refuseHostileYaml } from './refuseHostileYaml';
import { atOnce, type SlicedWork } from './slices';

/** A YAML text taken apart, which is most of the work of parsing it. */
export interface YamlTokens {
  tokens: CST.Token[];
  lines: LineCounter;
  /** Whether it has anchors, aliases, tags or directives: what means something beyond the place where it stands. */
  hasReferences: boolean;
}

const REFERENCES = new Set(['&', '*', '!', '%']);

/**
 * Takes a text apart.
 *
 * @throws InputError that names the file, where the text is beyond the bounds
 */
export function tokenize(file: string, text: string): YamlTokens {
  return atOnce(tokenizing(file, text));
}

/** How many pieces of a text are taken at a time: less than a millisecond's work, but a pause costs something too. */
const PIECES = 250;

/** The same, pausing often. */
export function* tokenizing(
  file: string,
  text: string,
): SlicedWork<YamlTokens> {
  refuseHostileYaml(file, text);
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let hasReferences = false;
  let before = '';
  let pieces = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // What follows this mark is plain text, whatever it begins with.
    hasReferences ||= REFERENCES.has(lexeme[0]) && before !== CST.SCALAR;
    before = lexeme;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
    }
    if (++pieces % PIECES === 0) {
      yield;
    }
  }
  tokens.push(...parser.end());
  return { tokens, lines, hasReferences };
}
