import type {
  CatalogApi,
  QueryEntitiesInitialRequest,
} from '@backstage/catalog-client';
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

/**
 * Which entities are counted, as a query of the catalog. It is sent in the body of a request, because the names of four hundred
 * groups do not fit into an address.
 */
export type CatalogQuery = NonNullable<QueryEntitiesInitialRequest['query']>;

/** A technology with how many of the entities use it. */
export interface SummedTechnology {
  technology: ResolvedTechnology;
  count: number;
}

/** What the entities of a system, a domain or a group use together. */
export interface TechnologySum {
  technologies: SummedTechnology[];
  /** Which entities these are. */
  among: CatalogQuery;
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

/** What entities that are counted are related to: `field` to one of `refs`. */
interface Whole {
  field: string;
  refs: string[];
}

async function wholeOf(catalogApi: CatalogApi, entity: Entity): Promise<Whole> {
  switch (entity.kind.toLowerCase()) {
    case 'group':
      return {
        field: FACETS.owner,
        refs: await groupsBelow(catalogApi, entity),
      };
    case 'domain':
      return {
        field: FACETS.partOf,
        refs: related(entity, RELATION_HAS_PART, 'system'),
      };
    default:
      return { field: FACETS.partOf, refs: [stringifyEntityRef(entity)] };
  }
}

async function resolveTechnologies(
  landscapeApi: CncfLandscapeApi,
  counts: Count[],
): Promise<SummedTechnology[]> {
  const names = counts.map(({ value }) => value.replace(/^resource:/i, ''));
  const resolved = await landscapeApi.resolveNames(names);
  const meanings = new Map(resolved.map(one => [one.given, one.technology]));
  return counts.flatMap(({ count }, index) => {
    const technology = meanings.get(names[index]);
    return technology ? [{ technology, count }] : [];
  });
}

/** What the entities that are related to one of some others use together. */
export async function sumTechnologies(
  catalogApi: CatalogApi,
  landscapeApi: CncfLandscapeApi,
  { field, refs }: Whole,
): Promise<TechnologySum> {
  const among = { [field]: { $in: refs } } as CatalogQuery;
  if (!refs.length) {
    return { technologies: [], among };
  }
  const counts = readFacet(
    await catalogApi.getEntityFacets({
      query: among,
      facets: [FACETS.technology],
    }),
    FACETS.technology,
  );
  return {
    technologies: await resolveTechnologies(landscapeApi, counts),
    among,
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
        await wholeOf(catalogApi, entity),
      ),
  });
}
