import { InputError } from '@backstage/errors';
import type { Finding } from 'backstage-plugin-cncf-landscape-common';
import {
  Composer,
  type Document,
  type DocumentOptions,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Pair,
  type SchemaOptions,
  type YAMLMap,
} from 'yaml';
import { YAML_LIMITS } from './refuseHostileYaml';
import { tokenize, type YamlTokens } from './tokenize';

/** The path of a value in a document: keys of maps, indexes of lists. */
export type YamlPath = (string | number)[];

/**
 * How a file reads what is not text: `data` as numbers and truth values, `words` as they are written, because `1.10`, `2012` and
 * `on` are names there. Maps may be merged into others by `<<` in the latter.
 */
export type YamlDialect = 'data' | 'words';

/** In a file of words, nothing but `null` and text is left of the scalars that YAML knows. */
const WORDLESS = /:(?:bool|int|float)$/;

const DIALECTS: Record<YamlDialect, DocumentOptions & SchemaOptions> = {
  data: { merge: false },
  words: {
    merge: true,
    customTags: tags =>
      tags.filter(tag => typeof tag === 'string' || !WORDLESS.test(tag.tag)),
  },
};

/** Of what the YAML library says of a text (characters); some of it may be the text's own. */
const MESSAGE_LENGTH = 300;

/**
 * An untrusted YAML file, parsed within bounds and without custom tags, that can locate values.
 *
 * @throws InputError that names the file, if the text is not valid YAML or exceeds the bounds
 */
export class YamlFile {
  /** The content of the file as plain data, of any shape. */
  readonly value: unknown;
  readonly #document: Document;
  readonly #lines: LineCounter;
  /** The entries of maps by their keys; of two with the same key, the first. */
  readonly #entries = new WeakMap<YAMLMap, Map<string, Pair>>();

  constructor(
    readonly name: string,
    text: string,
    options: { dialect?: YamlDialect; tokens?: YamlTokens } = {},
  ) {
    const tokens = options.tokens ?? tokenize(name, text);
    this.#lines = tokens.lines;
    this.#document = compose(name, text, tokens, options.dialect ?? 'data');
    const [error] = [...this.#document.errors].sort(
      (a, b) => a.pos[0] - b.pos[0],
    );
    if (error) {
      throw unparsable(this.#at(error.pos[0]), error.message);
    }
    try {
      this.value = this.#document.toJS({ maxAliasCount: YAML_LIMITS.aliases });
    } catch (cause) {
      throw unparsable(name, (cause as Error).message);
    }
  }

  /** The location of a value, or of its closest ancestor in the file. */
  locate(path: YamlPath): Pick<Finding, 'file' | 'line' | 'column'> {
    let start: number | undefined;
    let node: unknown = this.#document.contents;
    for (const key of path) {
      const pair = isMap(node) ? this.#entriesOf(node).get(String(key)) : null;
      node = pair ? pair.value : elementOf(node, key);
      const stands = pair?.key ?? node;
      if (!isNode(stands)) {
        break;
      }
      start = stands.range?.[0] ?? start;
    }
    if (start === undefined) {
      return { file: this.name };
    }
    const { line, col } = this.#lines.linePos(start);
    return { file: this.name, line, column: col };
  }

  /** The duplicate keys of a map; the last of each counts. */
  duplicateKeys(path: YamlPath): string[] {
    const node = path.reduce<unknown>(
      (parent, key) =>
        isMap(parent)
          ? this.#entriesOf(parent).get(String(key))?.value
          : elementOf(parent, key),
      this.#document.contents,
    );
    if (!isMap(node) || this.#entriesOf(node).size === node.items.length) {
      return [];
    }
    const seen = new Set<string>();
    const twice = node.items
      .map(keyOf)
      .filter(key => seen.size === seen.add(key).size);
    return [...new Set(twice)];
  }

  #entriesOf(map: YAMLMap): Map<string, Pair> {
    let entries = this.#entries.get(map);
    if (!entries) {
      entries = new Map();
      for (const pair of map.items) {
        const key = keyOf(pair);
        if (!entries.has(key)) {
          entries.set(key, pair);
        }
      }
      this.#entries.set(map, entries);
    }
    return entries;
  }

  #at(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.name}:${line}:${col}`;
  }
}

function elementOf(list: unknown, key: string | number): unknown {
  return isSeq(list) && typeof key === 'number' ? list.items[key] : undefined;
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** Makes the first document of these tokens; others are not looked at. */
function compose(
  name: string,
  text: string,
  { tokens }: YamlTokens,
  dialect: YamlDialect,
): Document {
  const composer = new Composer({
    schema: 'core',
    ...DIALECTS[dialect],
    resolveKnownTags: false,
    // The check takes time in the square of a map's keys; `duplicateKeys` finds them where it matters.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  try {
    const [document] = composer.compose(tokens, true, text.length);
    return document;
  } catch (error) {
    throw unparsable(name, (error as Error).message);
  }
}

function unparsable(where: string, message: string): InputError {
  return new InputError(
    `${where}: is not valid YAML: ${message.slice(0, MESSAGE_LENGTH)}`,
  );
}
