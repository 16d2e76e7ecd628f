import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { ANNOTATION_USES } from '../entities';
import { parseGivenName, type GivenName } from '../names';
import { namesInAnnotation } from './namesInAnnotation';
import { inferredNames } from './inferredNames';
import type { InferenceRule } from './inferenceRules';

/**
 * Where an entity says that it uses a technology; `inferred` where it does not say so, and an annotation that it carries for
 * something else tells it.
 *
 * @public
 */
export type UseSource = 'annotation' | 'tag' | 'dependsOn' | 'inferred';

/**
 * What an entity says it uses, in its own words.
 *
 * @public
 */
export interface DeclaredUse extends GivenName {
  source: UseSource;
}

/**
 * Which of an entity's statements count as uses of technologies.
 *
 * @public
 */
export interface RelateOptions {
  annotation: boolean;
  tags: boolean;
  dependsOn: boolean;
  /** Tags that never name a technology, without regard to case. */
  ignoreTags: string[];
  /** What is inferred from other annotations; nothing without it. */
  infer?: readonly InferenceRule[];
}

/**
 * What counts where the configuration `cncfLandscape.relate` says nothing.
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
  return namesInAnnotation(value).map(given => ({
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
    return undefined; // The catalog itself reports what is no reference.
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
 * Whether an entity means a technology by it for certain, so that a name which nobody knows is a mistake. A tag may mean
 * anything, and what is inferred is not the entity's word.
 *
 * @public
 */
export function isExplicitUse({
  source,
}: Pick<DeclaredUse, 'source'>): boolean {
  return source === 'annotation' || source === 'dependsOn';
}

/**
 * Reads from an entity which technologies it says it uses: in its annotation, its tags and its dependencies. What is inferred
 * comes last, where that is switched on.
 *
 * Never throws, whatever stands in the entity.
 *
 * @param landscapes - the ids of the landscapes that there are, in lower case
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
