import { InputError } from '@backstage/errors';
import type { Finding } from 'backstage-plugin-cncf-landscape-common';
import { type Document, isMap, isNode, isPair, type LineCounter } from 'yaml';
import { composing } from './compose';
import { YAML_LIMITS } from './refuseHostileYaml';
import { atOnce, type SlicedWork } from './slices';
import { tokenize, tokenizing, type YamlTokens } from './tokenize';

/** Where a value stands in a document: keys of maps, indexes of lists. */
export type YamlPath = (string | number)[];

/**
 * A YAML file from strangers, parsed within bounds and without tags of its own, that can tell where a value stands.
 *
 * @throws InputError that names the file, where the text is no YAML or beyond the bounds
 */
export class YamlFile {
  /** What the file says, as plain data; whatever its shape. */
  readonly value: unknown;
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(
    readonly name: string,
    text: string,
    tokens: YamlTokens = tokenize(name, text),
    document: Document = atOnce(composingOf(name, text, tokens)),
  ) {
    this.#lines = tokens.lines;
    this.#document = document;
    const [error] = this.#document.errors;
    if (error) {
      throw unparsable(this.#at(error.pos[0]), error.message);
    }
    try {
      this.value = this.#document.toJS({ maxAliasCount: YAML_LIMITS.aliases });
    } catch (cause) {
      throw unparsable(name, (cause as Error).message);
    }
  }

  /** Parses a file, pausing often. */
  static *opening(name: string, text: string): SlicedWork<YamlFile> {
    const tokens = yield* tokenizing(name, text);
    const document = yield* composingOf(name, text, tokens);
    yield;
    return new YamlFile(name, text, tokens, document);
  }

  /** Where a value stands, or what is nearest around it that the file has. */
  locate(path: YamlPath): Pick<Finding, 'file' | 'line' | 'column'> {
    for (let length = path.length; length > 0; length--) {
      const start = this.#startOf(path.slice(0, length));
      if (start !== undefined) {
        const { line, col } = this.#lines.linePos(start);
        return { file: this.name, line, column: col };
      }
    }
    return { file: this.name };
  }

  /** The keys that stand in a map more than once; the last of each counts. */
  duplicateKeys(path: YamlPath): string[] {
    const node = this.#document.getIn(path, true);
    if (!isMap(node)) {
      return [];
    }
    const seen = new Set<string>();
    const twice = node.items
      .map(({ key }) => String(key))
      .filter(key => seen.size === seen.add(key).size);
    return [...new Set(twice)];
  }

  #startOf(path: YamlPath): number | undefined {
    const parent = this.#document.getIn(path.slice(0, -1), true);
    const key = path.at(-1);
    const pair = isMap(parent)
      ? parent.items.find(item => isPair(item) && String(item.key) === key)
      : undefined;
    const node = pair?.key ?? this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }

  #at(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.name}:${line}:${col}`;
  }
}

function* composingOf(
  name: string,
  text: string,
  tokens: YamlTokens,
): SlicedWork<Document> {
  try {
    return yield* composing(tokens, text.length);
  } catch (error) {
    throw unparsable(name, (error as Error).message);
  }
}

function unparsable(where: string, message: string): InputError {
  return new InputError(`${where}: is not valid YAML: ${message}`);
}
