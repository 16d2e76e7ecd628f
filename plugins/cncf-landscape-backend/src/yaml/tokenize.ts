import { InputError } from '@backstage/errors';
import { CST, Lexer, LineCounter, Parser } from 'yaml';
import { refuseHostileYaml, tooDeep, YAML_LIMITS } from './refuseHostileYaml';

/** The tokens of a YAML text; making them is most of the work of parsing it. */
export interface YamlTokens {
  tokens: CST.Token[];
  lines: LineCounter;
}

/**
 * Takes a text apart.
 *
 * @throws InputError that names the file, if the text exceeds the bounds
 */
export function tokenize(file: string, text: string): YamlTokens {
  refuseHostileYaml(file, text);
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let before = '';
  let pieces = 0;
  let aliases = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    pieces += 1;
    // A plain scalar follows, whatever it begins with.
    aliases += lexeme[0] === '*' && before !== CST.SCALAR ? 1 : 0;
    dashes = dashesAfter(dashes, lexeme, before);
    if (dashes > YAML_LIMITS.depth) {
      throw tooDeep(file, 'landscape or policy');
    }
    if (pieces > YAML_LIMITS.pieces) {
      throw tooMany(file, YAML_LIMITS.pieces, 'pieces');
    }
    if (aliases > YAML_LIMITS.aliases) {
      throw tooMany(file, YAML_LIMITS.aliases, 'aliases');
    }
    before = lexeme;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
    }
  }
  tokens.push(...parser.end());
  return { tokens, lines };
}

/** How many lists begin in each other on a line, `- - -`. Dashes in comments and texts are part of these. */
function dashesAfter(dashes: number, lexeme: string, before: string): number {
  if (lexeme === '-' && before !== CST.SCALAR) {
    return dashes + 1;
  }
  return /^[ \t]+$/.test(lexeme) ? dashes : 0;
}

function tooMany(file: string, limit: number, what: string): InputError {
  return new InputError(
    `${file}: is made of more than ${limit} ${what}, the most that are read; no landscape or policy has so many`,
  );
}
