import { InputError } from '@backstage/errors';
import type { YamlPath } from '../yaml/YamlFile';
import type { ParsedPolicy } from './ParsedPolicy';
import { fieldOf, type PolicyFile } from './PolicyFile';

/** What a policy's own format has at the top. */
export const POLICY_KEYS = ['rings', 'decisions', 'technologies', 'aliases'];

const POLICY_EXAMPLE = '{ technology: kubernetes, ring: adopt }';
const RADAR_EXAMPLE =
  '{ "title": "…", "quadrant": "…", "timeline": [{ "ringId": "adopt", "date": "2026-01-31" }] }, or { "name": "…", "quadrant": "…", "ring": "adopt" }';

/**
 * Refuses a file of which nothing can be read though it says something: it has another shape, and would take all decisions back.
 * A policy without decisions says so with an empty list.
 *
 * @param entries - where the entries of a radar are, if it is one
 */
export function refuseEmptied(
  file: PolicyFile,
  { decisions, technologies, aliases }: ParsedPolicy,
  entries?: YamlPath,
): void {
  if (decisions.length) {
    return;
  }
  const path = entries ?? ['decisions'];
  const stated = path.reduce<unknown>(fieldOf, file.value);
  const elements = elementsOf(stated);
  if (elements.length) {
    throw refusal(
      file,
      path,
      `none of its ${
        path.length ? path.join(' ') : 'entries'
      } can be read (there are ${elements.length}); the first one is ${shapeOf(
        elements[0],
      )}, where ${entries ? RADAR_EXAMPLE : POLICY_EXAMPLE} is expected`,
    );
  }
  if (stated !== undefined && (stated === null || typeof stated !== 'object')) {
    throw refusal(
      file,
      path,
      `'decisions' is ${shapeOf(
        stated,
      )}; write 'decisions: []' for a policy without decisions, else a list of ${POLICY_EXAMPLE}`,
    );
  }
  const [stray] = straysOf(file.value);
  const isSaid = stated !== undefined && (entries || stray === undefined);
  if (!isSaid && !technologies.length && !aliases.length) {
    throw refusal(
      file,
      stray === undefined ? [] : [stray],
      `nothing in it is a decision, a technology or an alias${
        stray === undefined
          ? ''
          : `, and '${stray.slice(0, 50)}' is ${shapeOf(
              fieldOf(file.value, stray),
            )} that is no part of a policy`
      }; write a list of ${POLICY_EXAMPLE} under 'decisions', or 'decisions: []' for a policy without decisions`,
    );
  }
}

/** Keys at the top that a policy does not have, with something in them. */
function straysOf(value: unknown): string[] {
  return Object.keys(value ?? {}).filter(
    key =>
      !POLICY_KEYS.includes(key) && elementsOf(fieldOf(value, key)).length > 0,
  );
}

function elementsOf(value: unknown): unknown[] {
  return value !== null && typeof value === 'object'
    ? Object.values(value)
    : [];
}

function refusal(
  file: PolicyFile,
  path: YamlPath,
  message: string,
): InputError {
  const { line = 1, column = 1 } = file.at(path);
  const cause = file.findings.find(
    found =>
      (found.line ?? 0) > line ||
      (found.line === line && (found.column ?? 0) >= column),
  );
  return new InputError(
    `${file.name}:${line}:${column}: is refused, because ${message}${
      cause && path.length ? `. ${cause.message}` : ''
    }`,
  );
}

/** What somebody wrote, in the words of who reads it. */
function shapeOf(value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return 'empty';
  }
  if (Array.isArray(value)) {
    return `a list of ${value.length}`;
  }
  if (typeof value === 'object') {
    const keys = Object.keys(value).map(key => key.slice(0, 50));
    return `a map of ${keys.slice(0, 5).join(', ')}${
      keys.length > 5 ? ', …' : ''
    }`;
  }
  return typeof value === 'string'
    ? `the text '${value.slice(0, 50)}'`
    : `the value ${String(value)}`;
}
