import type { YamlPath } from '../yaml/YamlFile';
import { fieldOf, type PolicyFile } from './PolicyFile';
import { decisionSchema } from './schema';

/** A decision where it stands, whichever way it is written. */
export interface StatedDecision {
  path: YamlPath;
  /** What stands there. */
  value: unknown;
  /** The technology, as far as it can be told. */
  technology?: string;
  /** Fields that what stands around it says, or what is written in the place of its fields. */
  implied?: Record<string, unknown>;
}

/**
 * The decisions of a policy, one by one. Usually a list of maps; a map says the same in fewer words, by technologies
 * (`kubernetes: adopt`, `kubernetes: { ring: adopt }`) or by rings (`adopt: [kubernetes, helm]`).
 *
 * @param isRing - whether a ring is called that
 */
export function statedDecisions(
  file: PolicyFile,
  isRing: (name: string) => boolean,
): StatedDecision[] {
  return file
    .elements(['decisions'], 'decision')
    .flatMap(({ path, name, value }) =>
      name === undefined
        ? [listed(path, value)]
        : keyed(path, name, value, isRing),
    );
}

/** An element of a list: a map, or `kubernetes: adopt` alone. */
function listed(path: YamlPath, value: unknown): StatedDecision {
  const technology = fieldOf(value, 'technology');
  const fields =
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value)
      : [];
  const [key, ring] = fields.length === 1 ? fields[0] : [];
  return key !== undefined &&
    typeof ring === 'string' &&
    !Object.hasOwn(decisionSchema.shape, key)
    ? named([...path, key], ring, key, { ring })
    : {
        path,
        value,
        technology: typeof technology === 'string' ? technology : undefined,
      };
}

function keyed(
  path: YamlPath,
  key: string,
  value: unknown,
  isRing: (name: string) => boolean,
): StatedDecision[] {
  if (Array.isArray(value)) {
    return value.map((one, i) => {
      const technology =
        typeof one === 'string' ? one : fieldOf(one, 'technology');
      return typeof technology === 'string'
        ? named([...path, i], one, technology, { ring: key })
        : named([...path, i], one, key);
    });
  }
  if (typeof value !== 'string') {
    return [named(path, value, key)];
  }
  return isRing(key) && !isRing(value)
    ? value
        .split(',')
        .map(technology => named(path, value, technology, { ring: key }))
    : [named(path, value, key, { ring: value })];
}

function named(
  path: YamlPath,
  value: unknown,
  technology: string,
  implied: { ring?: string } = {},
): StatedDecision {
  return { path, value, technology, implied: { technology, ...implied } };
}
