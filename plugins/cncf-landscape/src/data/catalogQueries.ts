import type {
  CatalogApi,
  GetEntitiesByRefsRequest,
  GetEntityFacetsRequest,
  QueryEntitiesInitialRequest,
} from '@backstage/catalog-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  choicesRequest,
  declaringRequest,
  overviewRequest,
  type ServiceScope,
  teamsRequest,
} from '../model/adoption/adoptionRequests';
import { inTurns } from '../scheduling/inTurns';

type Facets = Pick<CatalogApi, 'getEntityFacets'>;

/** For how many technologies the catalog is queried at a time. */
const TECHNOLOGIES_AT_A_TIME = 4;

/** Facets take a catalog longest; the figures of a page do not change from one minute to the next. */
const FIGURES_MS = 5 * 60_000;

/** How often something occurs among entities that the user may see. */
export function facetsQuery(
  catalogApi: Facets,
  request: GetEntityFacetsRequest,
) {
  return queryOptions({
    queryKey: ['facets', request],
    queryFn: () => catalogApi.getEntityFacets(request),
  });
}

/** Entities that the user may see, page by page. */
export function entitiesQuery(
  catalogApi: Pick<CatalogApi, 'queryEntities'>,
  request: QueryEntitiesInitialRequest,
) {
  const { fields, limit } = request;
  return infiniteQueryOptions({
    queryKey: ['entities', request],
    queryFn: ({ pageParam: cursor }) =>
      catalogApi.queryEntities(cursor ? { fields, limit, cursor } : request),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ pageInfo }) => pageInfo.nextCursor,
  });
}

/** Some entities by their references; `undefined` in the place of those that the user may not see. */
export function entitiesByRefsQuery(
  catalogApi: Pick<CatalogApi, 'getEntitiesByRefs'>,
  request: GetEntitiesByRefsRequest,
) {
  return queryOptions({
    queryKey: ['entitiesByRefs', request],
    queryFn: async () => (await catalogApi.getEntitiesByRefs(request)).items,
  });
}

/** How many services there are, and with which technologies. */
export function overviewQuery(catalogApi: Facets, scope: ServiceScope) {
  return facetsQuery(catalogApi, overviewRequest(scope));
}

/** How many of the services declare a technology at all. */
export function declaringQuery(catalogApi: Facets, scope: ServiceScope) {
  return facetsQuery(catalogApi, declaringRequest(scope));
}

/** What the services of a kind can be narrowed by. */
export function choicesQuery(catalogApi: Facets, kind: string) {
  return queryOptions({
    ...facetsQuery(catalogApi, choicesRequest(kind)),
    staleTime: FIGURES_MS,
  });
}

const turns = new WeakMap<Facets, ReturnType<typeof inTurns>>();

function turnsOf(catalogApi: Facets): ReturnType<typeof inTurns> {
  const known = turns.get(catalogApi) ?? inTurns(TECHNOLOGIES_AT_A_TIME);
  turns.set(catalogApi, known);
  return known;
}

/** Whose the services are that use a technology (its entity reference, or `true` for any): a few technologies at a time. */
export function teamsQuery(
  catalogApi: Facets,
  scope: ServiceScope,
  technology: string | true,
) {
  const request = teamsRequest(scope, technology);
  return queryOptions({
    queryKey: facetsQuery(catalogApi, request).queryKey,
    queryFn: () =>
      turnsOf(catalogApi)(() => catalogApi.getEntityFacets(request)),
    staleTime: FIGURES_MS,
  });
}
