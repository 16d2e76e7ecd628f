import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
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
    const text = typeof value === 'string' ? value : `{ ${value.join(': ')} }`;
    return [{ start: last.end, end: last.end, text: `, ${key}: ${text}` }];
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
  if (map.flow) {
    return [{ start, end, text: `{ ${innerKey}: ${innerValue} }` }];
  }
  const emptied = start < end ? [{ start: colon, end, text: '' }] : [];
  return [
    ...emptied,
    ...insertLines(source, end, [
      `${indentOf(source, map)}  ${innerKey}: ${innerValue}`,
    ]),
  ];
}

/** Replaces a value with a scalar. */
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
  const lineEnd = source[end - 1] === '\n' ? lineEndOf(source) : '';
  return [{ start, end, text: `${text}${lineEnd}` }];
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
        text: '',
      },
    ];
  }
  if (index > 0) {
    return [{ start: pairAt(map, index - 1).end, end, text: '' }];
  }
  const next = map.items.length > 1 ? pairAt(map, 1).key.range![0] : end;
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
