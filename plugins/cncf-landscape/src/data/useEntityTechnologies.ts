import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  RELATION_USES_TECHNOLOGY,
  type ResolvedName,
  type ResolvedTechnology,
  type UseSource,
  declaredUses,
} from 'backstage-plugin-cncf-landscape-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';

/**
 * For what the catalog relates though the entity does not say so itself: which rules infer it is configured, and only the
 * backend knows them.
 */
const NOT_STATED: UseSource[] = ['inferred'];

/** A technology that an entity uses, and how that is known. */
export interface EntityTechnology {
  technology: ResolvedTechnology;
  sources: UseSource[];
  /** Whether the catalog relates the two already. */
  related: boolean;
}

/** What an entity says it uses, as the landscape understands it. */
export interface EntityTechnologies {
  technologies: EntityTechnology[];
  /** Names that no landscape knows. */
  unknown: ResolvedName[];
}

function key(technology: { landscape: string; name: string }): string {
  return `${technology.landscape}/${technology.name}`;
}

/** The technologies that the catalog relates an entity to, as names to resolve. */
function relatedNames(entity: Entity): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_USES_TECHNOLOGY)
    .map(({ targetRef }) => parseEntityRef(targetRef))
    .map(({ namespace, name }) => `${namespace}/${name}`);
}

/** Joins what an entity states and what the catalog relates it to with what the names mean. */
export function joinTechnologies(
  entity: Entity,
  landscapes: string[],
  resolved: ResolvedName[],
): EntityTechnologies {
  const meaning = new Map(resolved.map(name => [name.given, name]));
  const related = new Set(relatedNames(entity));
  const technologies = new Map<string, EntityTechnology>();
  const unknown = new Map<string, ResolvedName>();
  const add = (technology: ResolvedTechnology, sources: UseSource[]) => {
    const known = technologies.get(key(technology));
    technologies.set(key(technology), {
      technology,
      sources: [...new Set([...(known?.sources ?? []), ...sources])],
      related: related.has(key(technology)),
    });
  };

  for (const use of declaredUses(entity, landscapes)) {
    const given = use.landscape ? `${use.landscape}/${use.name}` : use.name;
    const name = meaning.get(given);
    if (name?.technology) {
      // A tag counts where the catalog says so: some tags are to be ignored, and only the backend knows which.
      if (use.source !== 'tag' || related.has(key(name.technology))) {
        add(name.technology, [use.source]);
      }
    } else if (name && use.source !== 'tag') {
      unknown.set(given, name);
    }
  }
  for (const given of related) {
    const technology = meaning.get(given)?.technology;
    if (technology && !technologies.has(key(technology))) {
      add(technology, NOT_STATED);
    }
  }
  return {
    technologies: [...technologies.values()].sort((a, b) =>
      a.technology.title.localeCompare(b.technology.title),
    ),
    unknown: [...unknown.values()],
  };
}

/** Loads what an entity uses: one small request, whatever the landscape's size. */
export function useEntityTechnologies(entity: Entity) {
  const api = useApi(cncfLandscapeApiRef);
  return useAsyncRetry(async (): Promise<EntityTechnologies> => {
    const landscapes = (await api.getLandscapes()).map(({ id }) => id);
    const names = [
      ...declaredUses(entity, landscapes).map(({ landscape, name }) =>
        landscape ? `${landscape}/${name}` : name,
      ),
      ...relatedNames(entity),
    ];
    const resolved = names.length
      ? await api.resolveNames([...new Set(names)])
      : [];
    return joinTechnologies(entity, landscapes, resolved);
  }, [api, entity]);
}
