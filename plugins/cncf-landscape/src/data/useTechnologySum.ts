import type { CatalogApi } from '@backstage/catalog-client';
import {
  type Entity,
  RELATION_HAS_PART,
  RELATION_PARENT_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  type CncfLandscapeApi,
  type ResolvedTechnology,
} from 'backstage-plugin-cncf-landscape-common';
import { type Count, readFacet } from '../model/adoption/readFacets';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { FACETS } from '../model/adoption/adoptionRequests';
import { useLoaded } from './useLoaded';

/** Groups below groups below groups: deeper than this no company is, and a circle has to end. */
const MAX_LEVELS = 6;

/** As many names as fit in one request. */
const NAMES_A_REQUEST = 100;

/** A technology with how many of the entities use it. */
export interface SummedTechnology {
  technology: ResolvedTechnology;
  count: number;
}

/** What the entities of a system, a domain or a group use together. */
export interface TechnologySum {
  technologies: SummedTechnology[];
  /** Which entities these are, as a filter of the catalog. */
  filter: Record<string, string[]>;
}

function related(entity: Entity, type: string, kind: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef)
    .filter(ref => ref.toLowerCase().startsWith(`${kind}:`));
}

/** A group with all that are below it. */
async function groupsBelow(
  catalogApi: CatalogApi,
  group: Entity,
): Promise<string[]> {
  const groups = new Set([stringifyEntityRef(group)]);
  let level = related(group, RELATION_PARENT_OF, 'group');
  for (let depth = 0; level.length && depth < MAX_LEVELS; depth++) {
    level.forEach(ref => groups.add(ref));
    const { items } = await catalogApi.getEntitiesByRefs({
      entityRefs: level,
      fields: ['kind', 'metadata', 'relations'],
    });
    level = items
      .flatMap(child =>
        child ? related(child, RELATION_PARENT_OF, 'group') : [],
      )
      .filter(ref => !groups.has(ref));
  }
  return [...groups];
}

async function filterFor(
  catalogApi: CatalogApi,
  entity: Entity,
): Promise<TechnologySum['filter']> {
  switch (entity.kind.toLowerCase()) {
    case 'group':
      return { [FACETS.owner]: await groupsBelow(catalogApi, entity) };
    case 'domain':
      return { [FACETS.partOf]: related(entity, RELATION_HAS_PART, 'system') };
    default:
      return { [FACETS.partOf]: [stringifyEntityRef(entity)] };
  }
}

async function resolveTechnologies(
  landscapeApi: CncfLandscapeApi,
  counts: Count[],
): Promise<SummedTechnology[]> {
  const names = counts.map(({ value }) => value.replace(/^resource:/i, ''));
  const batches = Array.from(
    { length: Math.ceil(names.length / NAMES_A_REQUEST) },
    (_, index) =>
      names.slice(index * NAMES_A_REQUEST, (index + 1) * NAMES_A_REQUEST),
  );
  const resolved = (
    await Promise.all(batches.map(batch => landscapeApi.resolveNames(batch)))
  ).flat();
  return counts.flatMap(({ count }, index) => {
    const technology = resolved[index]?.technology;
    return technology ? [{ technology, count }] : [];
  });
}

/** What the entities that a filter of the catalog lets through use together. */
export async function sumTechnologies(
  catalogApi: CatalogApi,
  landscapeApi: CncfLandscapeApi,
  filter: TechnologySum['filter'],
): Promise<TechnologySum> {
  // A filter without values would let everything through.
  if (Object.values(filter).some(values => !values.length)) {
    return { technologies: [], filter };
  }
  const counts = readFacet(
    await catalogApi.getEntityFacets({ filter, facets: [FACETS.technology] }),
    FACETS.technology,
  );
  return {
    technologies: await resolveTechnologies(landscapeApi, counts),
    filter,
  };
}

/**
 * What the entities of a system, a domain or a group (and of those below it) use together, as far as the user may see
 * them: one facet of the catalog, whatever its size.
 */
export function useTechnologySum(entity: Entity) {
  const catalogApi = useApi(catalogApiRef);
  const landscapeApi = useApi(cncfLandscapeApiRef);
  return useLoaded({
    queryKey: ['technologySum', stringifyEntityRef(entity), entity.relations],
    queryFn: async () =>
      sumTechnologies(
        catalogApi,
        landscapeApi,
        await filterFor(catalogApi, entity),
      ),
  });
}
