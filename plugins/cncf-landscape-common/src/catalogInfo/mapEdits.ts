import {
  isMap,
  isScalar,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
} from 'yaml';
import { commentsBetween } from './comments';
import {
  lineEndOf,
  startOfLine,
  startOfNextLine,
  type TextEdit,
} from './textEdit';

/** A key-value pair parsed from a text, with its offsets. */
export interface MapPair {
  index: number;
  key: Node;
  value?: Node;
  /** The offset after the value. */
  end: number;
}

export function pairOf(map: YAMLMap, key: string): MapPair | undefined {
  const index = map.items.findIndex(
    pair => isScalar(pair.key) && pair.key.value === key,
  );
  return index < 0 ? undefined : pairAt(map, index);
}

function pairAt(map: YAMLMap, index: number): MapPair {
  const { key, value } = map.items[index] as Pair<Node, Node | null>;
  return {
    index,
    key,
    value: value ?? undefined,
    end: value?.range?.[1] ?? key.range![1],
  };
}

/** The indentation of a map's keys. */
export function indentOf(source: string, map: YAMLMap): string {
  const [start] = pairAt(map, 0).key.range!;
  return ' '.repeat(start - startOfLine(source, start));
}

/** Appends a pair to a map that is not empty; the value is a scalar, or a map with one scalar. */
export function insertPair(
  source: string,
  map: YAMLMap,
  key: string,
  value: string | [key: string, value: string],
): TextEdit[] {
  const last = pairAt(map, map.items.length - 1);
  if (map.flow) {
    const isJson = hasJsonKeys(map);
    const text =
      typeof value === 'string'
        ? value
        : `{ ${written(value[0], isJson)}: ${value[1]} }`;
    return [
      {
        start: last.end,
        end: last.end,
        text: `,${gapBefore(source, last)}${written(key, isJson)}: ${text}`,
      },
    ];
  }
  const indent = indentOf(source, map);
  return insertLines(
    source,
    last.end,
    typeof value === 'string'
      ? [`${indent}${key}: ${value}`]
      : [`${indent}${key}:`, `${indent}  ${value.join(': ')}`],
  );
}

/** Gives a key with no value, or with an empty map, a map with one pair. */
export function fillPair(
  source: string,
  map: YAMLMap,
  { key, value }: MapPair,
  [innerKey, innerValue]: [key: string, value: string],
): TextEdit[] {
  const colon = source.indexOf(':', key.range![1]) + 1;
  const [start, end] = value?.range ?? [colon, colon];
  if (commentsBetween(source, start, end).length) {
    return insertBeforeBrace(
      source,
      end - 1,
      `${innerKey}: ${quoted(innerValue)}`,
    );
  }
  if (map.flow) {
    const pair = `${written(innerKey, hasJsonKeys(map))}: ${innerValue}`;
    return [{ start, end, text: start < end ? `{ ${pair} }` : ` { ${pair} }` }];
  }
  const emptied = start < end ? [{ start: colon, end, text: '' }] : [];
  return [
    ...emptied,
    ...insertLines(source, end, [
      `${indentOf(source, map)}  ${innerKey}: ${innerValue}`,
    ]),
  ];
}

/** Replaces a value with a scalar on the line of its key; comments in the value are kept, below where they stood in lines. */
export function replaceValue(
  source: string,
  { key, value }: MapPair,
  text: string,
): TextEdit[] {
  const colon = source.indexOf(':', key.range![1]) + 1;
  const [start, end] = value?.range ?? [colon, colon];
  if (start === end) {
    return [{ start: colon, end: colon, text: ` ${text}` }];
  }
  const lineEnd = lineEndOf(source);
  const after = source[end - 1] === '\n' ? lineEnd : '';
  const comments = commentsBetween(source, colon, end);
  if (!comments.length && !source.slice(colon, start).includes('\n')) {
    return [{ start, end, text: `${text}${after}` }];
  }
  const isBeside = (offset: number) =>
    !source.slice(colon, offset).includes('\n');
  const beside = comments.filter(one => isBeside(one.start));
  const below = comments.filter(one => !isBeside(one.start));
  const indent = ' '.repeat(
    key.range![0] - startOfLine(source, key.range![0]) + 2,
  );
  const lines = [
    [` ${text}`, ...beside.map(one => one.text)].join(' '),
    ...below.map(one => `${indent}${one.text}`),
  ];
  return [{ start: colon, end, text: lines.join(lineEnd) + after }];
}

/** Writes an empty map on the line of a key whose value, on the lines below, is removed. */
export function emptyPair(source: string, { key }: MapPair): TextEdit[] {
  const colon = source.indexOf(':', key.range![1]) + 1;
  return [{ start: colon, end: colon, text: ' {}' }];
}

/** Removes a pair with its lines; comments on separate lines are kept. */
export function removePair(
  source: string,
  map: YAMLMap,
  { index, key, end }: MapPair,
): TextEdit[] {
  const [start] = key.range!;
  if (!map.flow) {
    return [
      {
        start: startOfLine(source, start),
        end: startOfNextLine(source, end),
        text: linesOfComments(source, start, end),
      },
    ];
  }
  if (index > 0) {
    return [{ start: pairAt(map, index - 1).end, end, text: '' }];
  }
  const comma = /^\s*,/.exec(source.slice(end))?.[0].length ?? 0;
  const next =
    map.items.length > 1 ? pairAt(map, 1).key.range![0] : end + comma;
  return [{ start, end: next, text: '' }];
}

export function isFilledMap(node: Node | undefined): node is YAMLMap {
  return isMap(node) && node.items.length > 0;
}

function insertLines(
  source: string,
  offset: number,
  lines: string[],
): TextEdit[] {
  const lineEnd = lineEndOf(source);
  const at = startOfNextLine(source, offset);
  const text = lines.join(lineEnd);
  return [
    {
      start: at,
      end: at,
      text:
        at === 0 || source[at - 1] === '\n'
          ? `${text}${lineEnd}`
          : `${lineEnd}${text}`,
    },
  ];
}

/** Whether a map's keys are written as in JSON, which a file in JSON has to stay. */
function hasJsonKeys(map: YAMLMap): boolean {
  return map.items.every(
    ({ key }) => isScalar(key) && key.type === Scalar.QUOTE_DOUBLE,
  );
}

function written(key: string, isJson: boolean): string {
  return isJson ? JSON.stringify(key) : key;
}

function quoted(value: string): string {
  return /^["']/.test(value) ? value : JSON.stringify(value);
}

/** What stands before a pair in braces: a space, or where each has a line of its own, that line's beginning. */
function gapBefore(source: string, { key }: MapPair): string {
  const [start] = key.range!;
  const before = source.slice(startOfLine(source, start), start);
  return /^[ \t]*$/.test(before) ? `${lineEndOf(source)}${before}` : ' ';
}

/** Writes a pair into empty braces that hold comments, on a line of its own where the closing brace has one. */
function insertBeforeBrace(
  source: string,
  brace: number,
  pair: string,
): TextEdit[] {
  const line = startOfLine(source, brace);
  const indent = source.slice(line, brace);
  return [
    {
      start: line,
      end: line,
      text: `${indent}  ${pair}${lineEndOf(source)}`,
    },
  ];
}

/** The lines between two offsets that are comments alone. */
function linesOfComments(source: string, from: number, to: number): string {
  return commentsBetween(source, from, to)
    .map(({ start, end }) => source.slice(startOfLine(source, start), end))
    .filter(line => /^\s*#/.test(line))
    .map(line => `${line.trimEnd()}${lineEndOf(source)}`)
    .join('');
}
