import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { ANNOTATION_USES } from '../entities';
import type { GivenName } from '../names';
import { parseGivenName } from '../names/findTechnology';
import { readableNames } from './namesInAnnotation';
import { inferredNames } from './inferredNames';
import type { InferenceRule } from './inferenceRules';

/**
 * Where an entity declares that it uses a technology; `inferred` if it does not, but an annotation with another purpose implies
 * it.
 *
 * @public
 */
export type UseSource = 'annotation' | 'tag' | 'dependsOn' | 'inferred';

/**
 * A technology that an entity declares that it uses, by the name that it gives.
 *
 * @public
 */
export interface DeclaredUse extends GivenName {
  source: UseSource;
}

/**
 * Which of an entity's declarations count as uses of technologies.
 *
 * @public
 */
export interface RelateOptions {
  annotation: boolean;
  tags: boolean;
  dependsOn: boolean;
  /** Tags that never refer to a technology, case-insensitive. */
  ignoreTags: string[];
  /** Rules that infer uses from other annotations; none by default. */
  infer?: readonly InferenceRule[];
}

/**
 * The defaults of the configuration `cncfLandscape.relate`.
 *
 * @public
 */
export const DEFAULT_RELATE_OPTIONS: RelateOptions = {
  annotation: true,
  tags: true,
  dependsOn: true,
  ignoreTags: [],
};

function inAnnotation(entity: Entity, landscapes: string[]): DeclaredUse[] {
  const value: unknown = entity.metadata.annotations?.[ANNOTATION_USES];
  if (typeof value !== 'string') {
    return [];
  }
  return readableNames(value).map(given => ({
    ...parseGivenName(given, landscapes),
    source: 'annotation' as const,
  }));
}

function inTags(entity: Entity, ignoreTags: string[]): DeclaredUse[] {
  const tags: unknown = entity.metadata.tags;
  const ignored = new Set(ignoreTags.map(tag => tag.toLowerCase()));
  return (Array.isArray(tags) ? tags : [])
    .filter(tag => typeof tag === 'string' && !ignored.has(tag.toLowerCase()))
    .map(tag => ({ name: tag, source: 'tag' as const }));
}

function inDependsOn(entity: Entity, landscapes: string[]): DeclaredUse[] {
  const targets = entity.spec?.dependsOn;
  return (Array.isArray(targets) ? targets : []).flatMap(target => {
    const ref = typeof target === 'string' ? parseRef(target) : undefined;
    return ref?.kind === 'resource' && landscapes.includes(ref.namespace)
      ? {
          name: ref.name,
          landscape: ref.namespace,
          source: 'dependsOn' as const,
        }
      : [];
  });
}

function parseRef(ref: string) {
  try {
    const { kind, namespace, name } = parseEntityRef(ref);
    return {
      kind: kind.toLowerCase(),
      namespace: namespace.toLowerCase(),
      name,
    };
  } catch {
    return undefined; // The catalog itself reports invalid references.
  }
}

function inferred(
  entity: Entity,
  landscapes: string[],
  rules: readonly InferenceRule[],
): DeclaredUse[] {
  return inferredNames(entity, rules).map(given => ({
    ...parseGivenName(given, landscapes),
    source: 'inferred' as const,
  }));
}

/**
 * Whether a declaration certainly refers to a technology, so an unknown name is a mistake. A tag can mean anything, and an
 * inferred use is not declared by the entity.
 *
 * @public
 */
export function isExplicitUse({
  source,
}: Pick<DeclaredUse, 'source'>): boolean {
  return source === 'annotation' || source === 'dependsOn';
}

/**
 * Reads which technologies an entity declares that it uses: in its annotation, its tags and its dependencies. Inferred uses
 * come last, if enabled.
 *
 * Never throws, whatever the entity contains.
 *
 * @param landscapes - the ids of all landscapes, in lower case
 * @public
 */
export function declaredUses(
  entity: Entity,
  landscapes: string[],
  relate: RelateOptions = DEFAULT_RELATE_OPTIONS,
): DeclaredUse[] {
  return [
    ...(relate.annotation ? inAnnotation(entity, landscapes) : []),
    ...(relate.tags ? inTags(entity, relate.ignoreTags) : []),
    ...(relate.dependsOn ? inDependsOn(entity, landscapes) : []),
    ...inferred(entity, landscapes, relate.infer ?? []),
  ];
}
