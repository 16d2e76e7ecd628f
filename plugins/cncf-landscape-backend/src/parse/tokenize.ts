import { setImmediate } from 'node:timers/promises';
import { type CST, Lexer, LineCounter, Parser } from 'yaml';
import { refuseHostileYaml } from './refuseHostileYaml';

/** A YAML text taken apart, which is most of the work of parsing it. */
export interface YamlTokens {
  tokens: CST.Token[];
  lines: LineCounter;
}

/** How long (milliseconds) others wait at most while a text is taken apart. */
const SLICE_MS = 20;

/**
 * Takes a text apart.
 *
 * @throws InputError that names the file, where the text is beyond the bounds
 */
export function tokenize(file: string, text: string): YamlTokens {
  const slices = tokenizeSlowly(file, text);
  for (;;) {
    const { done, value } = slices.next();
    if (done) {
      return value;
    }
  }
}

/** The same, a little at a time: a file of a megabyte takes most of a second, in which a backend has other things to do. */
export async function tokenizeInSlices(
  file: string,
  text: string,
): Promise<YamlTokens> {
  const slices = tokenizeSlowly(file, text);
  let since = performance.now();
  for (;;) {
    const { done, value } = slices.next();
    if (done) {
      return value;
    }
    if (performance.now() - since > SLICE_MS) {
      await setImmediate();
      since = performance.now();
    }
  }
}

/** Stops after every piece of the text. */
function* tokenizeSlowly(
  file: string,
  text: string,
): Generator<undefined, YamlTokens> {
  refuseHostileYaml(file, text);
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    yield;
  }
  tokens.push(...parser.end());
  return { tokens, lines };
}
