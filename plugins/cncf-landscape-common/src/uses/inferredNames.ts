import type { Entity } from '@backstage/catalog-model';
import type { InferenceRule } from './inferenceRules';
import { matchesPattern } from './matchesPattern';

/** No annotation of a plugin is as long as this; only what stands before it is looked at. */
const MAX_VALUE = 1_000;

/** The technologies that an entity's annotations tell of, as the rules name them, each once. */
export function inferredNames(
  entity: Entity,
  rules: readonly InferenceRule[],
): string[] {
  const annotations: Record<string, unknown> =
    entity.metadata.annotations ?? {};
  const names = rules
    .filter(({ annotation, value = '*' }) => {
      const given = annotations[annotation];
      return (
        typeof given === 'string' &&
        given.trim() !== '' &&
        matchesPattern(given.slice(0, MAX_VALUE).trim(), value)
      );
    })
    .map(({ technology }) => technology);
  return [...new Set(names)];
}
