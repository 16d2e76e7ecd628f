import type { Finding } from 'backstage-plugin-cncf-landscape-common';
import { z } from 'zod';
import { FindingLog } from '../yaml/findings';
import { parseLeniently, type Refusal } from '../yaml/parseLeniently';
import type { YamlFile, YamlPath } from '../yaml/YamlFile';
import { nearestWord } from './nearestWord';
import type { FileLocation } from './ParsedPolicy';

/** The maximum length of a top-level list: a company with more decisions has other means than a file. */
export const MAX_ENTRIES = 5_000;

/** The maximum length of a list in an entry. */
const MAX_LIST = 200;

/** What a list or a map of a policy holds. */
export interface PolicyElement {
  path: YamlPath;
  /** Its key, in a map. */
  name?: string;
  value: unknown;
  /** As messages call it: by its title, or where it stands. */
  label: string;
}

/** Reads the entries of a policy's file one by one, and collects problems with each. */
export class PolicyFile {
  readonly #log = new FindingLog();

  constructor(private readonly yaml: YamlFile) {}

  get name(): string {
    return this.yaml.name;
  }

  /** What the file says, whatever its shape. */
  get value(): unknown {
    return this.yaml.value;
  }

  /** The problems, in the order of the file. */
  get findings(): Finding[] {
    return [...this.#log.findings].sort(
      (a, b) =>
        (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
  }

  at(path: YamlPath): FileLocation {
    return this.yaml.locate(path);
  }

  find(path: YamlPath, message: string): void {
    if (!this.#log.isFull) {
      this.#log.add({ message, ...this.at(path) });
    }
  }

  /** The value of a top-level key. */
  field(key: string): unknown {
    return fieldOf(this.yaml.value, key);
  }

  /**
   * The elements of a list or of a map, as far as they are read; empty where there is nothing. What is neither is told.
   *
   * @param what - what messages call one of them
   */
  elements(
    list: YamlPath,
    what: string,
    max: number = MAX_ENTRIES,
  ): PolicyElement[] {
    const value = list.reduce<unknown>(fieldOf, this.yaml.value) ?? [];
    const label = list.length ? `'${list.join(' ')}'` : 'the list';
    if (typeof value !== 'object') {
      this.find(
        list,
        `${label} is not a list, and is ignored; write [ … ], with one ${what} after the other`,
      );
      return [];
    }
    return this.#bounded(Object.entries(value!), list, label, max).map(
      ([key, element], i) => {
        const name = Array.isArray(value) ? undefined : key;
        return {
          path: [...list, name ?? i],
          name,
          value: element,
          label: labelOf(what, element, name ?? i),
        };
      },
    );
  }

  /** The list of a top-level key, up to the maximum length; empty if absent. */
  list(key: string, max: number = MAX_ENTRIES): unknown[] {
    const value = this.field(key) ?? [];
    if (Array.isArray(value)) {
      return this.#bounded(value, [key], `'${key}'`, max);
    }
    this.find(
      [key],
      `'${key}' is not a list, and is ignored; write each entry after '- ', in lines below '${key}:'`,
    );
    return [];
  }

  /** Reports unknown and duplicate keys. */
  checkKeys(path: YamlPath, label: string, known: readonly string[]): void {
    const value = path.reduce<unknown>(fieldOf, this.yaml.value);
    for (const key of isMap(value) ? Object.keys(value) : []) {
      if (!known.includes(key) && !this.#log.isFull) {
        this.find([...path, key], unknownKey(label, key, known));
      }
    }
    for (const key of this.yaml.duplicateKeys(path)) {
      this.find(
        [...path, key],
        `${label}: ${key.slice(
          0,
          100,
        )} is listed more than once, and the last one applies; remove the others`,
      );
    }
  }

  /**
   * An entry as far as a schema accepts it: an invalid field is ignored, and with it the entry if the field is required.
   *
   * @param implied - fields that what stands around it says, or what is written in the place of its fields
   */
  entry<S extends z.ZodObject>(
    schema: S,
    path: YamlPath,
    label: string,
    implied?: Record<string, unknown>,
  ): z.output<S> | undefined {
    const stated = path.reduce<unknown>(fieldOf, this.yaml.value);
    const value =
      implied === undefined
        ? stated
        : { ...implied, ...(isMap(stated) ? stated : {}) };
    if (!isMap(value)) {
      this.find(
        path,
        `${label} is not a map of fields, and is ignored; write it as { ${Object.keys(
          schema.shape,
        )
          .slice(0, 2)
          .map(key => `${key}: …`)
          .join(', ')} }`,
      );
      return undefined;
    }
    const known = this.#knownPart(schema, value, path, label);
    const { value: entry, refused } = parseLeniently(schema, known);
    for (const refusal of refused) {
      this.#report(refusal, path, label, entry === undefined);
    }
    return entry as z.output<S> | undefined;
  }

  #report(
    { path, message }: Refusal,
    entryPath: YamlPath,
    label: string,
    isFatal: boolean,
  ): void {
    const isRequired = isFatal && path.length <= 1;
    this.find(
      [...entryPath, ...path],
      `${label}: ${nameOf(path)} ${message}; ${
        isRequired ? 'the whole entry' : 'that'
      } is ignored`,
    );
  }

  #bounded<T>(list: T[], path: YamlPath, label: string, max: number): T[] {
    if (list.length > max) {
      this.find(
        path,
        `${label} has ${list.length} entries, more than the ${max} that are read, and the rest is ignored`,
      );
    }
    return list.slice(0, max);
  }

  /** A value without empty fields, and without unknown ones, which are reported. */
  #knownPart(
    schema: z.ZodType,
    value: unknown,
    path: YamlPath,
    label: string,
  ): unknown {
    const inner = unwrapped(schema);
    if (inner instanceof z.ZodArray && Array.isArray(value)) {
      const element = inner.element as z.ZodType;
      const list = this.#bounded(
        value,
        path,
        `${label}: ${String(path.at(-1))}`,
        MAX_LIST,
      );
      return list.map((one, i) =>
        this.#knownPart(element, one, [...path, i], label),
      );
    }
    if (!(inner instanceof z.ZodObject) || !isMap(value)) {
      return value;
    }
    this.checkKeys(path, label, Object.keys(inner.shape));
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, field]) => {
        return Object.hasOwn(inner.shape, key) && field !== null
          ? [
              [
                key,
                this.#knownPart(inner.shape[key], field, [...path, key], label),
              ],
            ]
          : [];
      }),
    );
  }
}

function unknownKey(
  label: string,
  key: string,
  known: readonly string[],
): string {
  const nearest = nearestWord(key, known);
  return `${label}: unknown key '${key.slice(0, 50)}', which is ignored; ${
    nearest ? `did you mean '${nearest}'?` : `known are ${known.join(', ')}`
  }`;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}

function labelOf(
  what: string,
  element: unknown,
  place: string | number,
): string {
  const title = ['title', 'name', 'label']
    .map(key => fieldOf(element, key))
    .find(name => typeof name === 'string');
  const named = title ?? place;
  return typeof named === 'number'
    ? `${what} ${named + 1}`
    : `${what} '${String(named).slice(0, 100)}'`;
}

/** A readable path of a field: `links 2 url`. */
function nameOf(path: Refusal['path']): string {
  return path.map(key => (typeof key === 'number' ? key + 1 : key)).join(' ');
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A field of a map, or an element of a list; `undefined` for anything else. */
export function fieldOf(value: unknown, key: string | number): unknown {
  return value !== null &&
    typeof value === 'object' &&
    Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
