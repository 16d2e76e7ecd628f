import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { ANNOTATION_USES } from '../entities';

/**
 * Where an entity says that it uses a technology.
 *
 * @public
 */
export type UseSource = 'annotation' | 'tag' | 'dependsOn';

/**
 * What an entity says it uses, in its own words.
 *
 * @public
 */
export interface StatedUse {
  /** The technology's name or alias, as it is written there. */
  name: string;
  /** The landscape, where it is named too. */
  landscape?: string;
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

/** More names than this in one annotation are no statement of anything; the rest is not read. */
const MAX_NAMES = 200;

function statedInAnnotation(entity: Entity, landscapes: string[]): StatedUse[] {
  const value: unknown = entity.metadata.annotations?.[ANNOTATION_USES];
  if (typeof value !== 'string') {
    return [];
  }
  return value
    .split(/[,\n]/, MAX_NAMES)
    .map(name => name.trim())
    .filter(Boolean)
    .map(given => {
      const slash = given.indexOf('/');
      const landscape = given.slice(0, slash).toLowerCase();
      // A repository, `owner/name`, is an alias like any other: only what is before the slash can tell.
      return slash > 0 && landscapes.includes(landscape)
        ? { name: given.slice(slash + 1).trim(), landscape }
        : { name: given };
    })
    .map(use => ({ ...use, source: 'annotation' as const }));
}

function statedInTags(entity: Entity, ignoreTags: string[]): StatedUse[] {
  const tags: unknown = entity.metadata.tags;
  const ignored = new Set(ignoreTags.map(tag => tag.toLowerCase()));
  return (Array.isArray(tags) ? tags : [])
    .filter(tag => typeof tag === 'string' && !ignored.has(tag.toLowerCase()))
    .map(tag => ({ name: tag, source: 'tag' as const }));
}

function statedInDependsOn(entity: Entity, landscapes: string[]): StatedUse[] {
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

/**
 * Reads from an entity which technologies it says it uses: in its annotation, its tags and its dependencies.
 *
 * Never throws, whatever stands in the entity.
 *
 * @param landscapes - the ids of the landscapes that there are, in lower case
 * @public
 */
export function statedUses(
  entity: Entity,
  landscapes: string[],
  relate: RelateOptions = DEFAULT_RELATE_OPTIONS,
): StatedUse[] {
  return [
    ...(relate.annotation ? statedInAnnotation(entity, landscapes) : []),
    ...(relate.tags ? statedInTags(entity, relate.ignoreTags) : []),
    ...(relate.dependsOn ? statedInDependsOn(entity, landscapes) : []),
  ];
}
