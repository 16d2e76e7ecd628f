import type { z } from 'zod';

/** Something that a schema rejects, with its path. */
export interface Refusal {
  path: (string | number)[];
  message: string;
}

/** Each round removes something, so this many are enough for anything but nonsense. */
const MAX_ROUNDS = 20;

/** Beyond these, values are removed without being reported. */
const MAX_REFUSALS = 100;

/**
 * Parses what a schema accepts of a value: what it rejects is removed, field by field, and the parent as well if the field is
 * required.
 *
 * @returns the value, unless nothing acceptable is left, and what was rejected
 */
export function parseLeniently<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { value?: T; refused: Refusal[] } {
  let result = schema.safeParse(value);
  if (result.success) {
    return { value: result.data, refused: [] };
  }
  const rest = { root: structuredClone(value) };
  const refused: Refusal[] = [];
  /** The places of what was refused, and all that is around these. */
  const around = new Set<string>();

  for (let round = 0; round < MAX_ROUNDS && !result.success; round++) {
    const shortened = new Set<unknown[]>();
    for (const issue of result.error.issues) {
      const path = issue.path as Refusal['path'];
      // Problems of a parent that follow from removing a child are not reported again.
      if (refused.length < MAX_REFUSALS && !around.has(keyOf(path))) {
        refused.push({ path, message: issue.message });
        path.forEach((_, i) => around.add(keyOf(path.slice(0, i))));
        around.add(keyOf(path));
      }
      const parent = takeAway(rest, ['root', ...path]);
      if (Array.isArray(parent)) {
        shortened.add(parent);
      }
    }
    shortened.forEach(closeGaps);
    result = schema.safeParse(rest.root);
  }
  return {
    value: result.success ? result.data : undefined,
    refused,
  };
}

function keyOf(path: Refusal['path']): string {
  return JSON.stringify(path);
}

/** Removes the value at a path, or its closest existing ancestor; returns the parent. */
function takeAway(root: object, path: Refusal['path']): unknown {
  for (let length = path.length; length > 0; length--) {
    const parent = path
      .slice(0, length - 1)
      .reduce<unknown>((value, key) => childOf(value, key), root);
    const key = path[length - 1];
    if (childOf(parent, key) !== undefined) {
      (parent as Record<string | number, unknown>)[key] = undefined;
      return parent;
    }
  }
  return undefined;
}

function closeGaps(list: unknown[]): void {
  let length = 0;
  for (const item of list) {
    if (item !== undefined) {
      list[length] = item;
      length += 1;
    }
  }
  list.length = length;
}

function childOf(value: unknown, key: string | number): unknown {
  return value !== null &&
    typeof value === 'object' &&
    Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
