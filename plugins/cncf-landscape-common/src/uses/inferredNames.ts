import type { Entity } from '@backstage/catalog-model';
import type { InferenceRule } from './inferenceRules';
import { matchesPattern } from './matchesPattern';

/** No plugin's annotation is this long; anything beyond is ignored. */
const MAX_VALUE = 1_000;

/** The technologies that an entity's annotations imply, by the names in the rules, without duplicates. */
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
