import type { GetEntityFacetsResponse } from '@backstage/catalog-client';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FACETS, type ServiceScope } from '../model/adoption/adoptionRequests';
import { type Count, readFacet } from '../model/adoption/readFacets';
import { teamsQuery } from './catalogQueries';
import { type OnDemand, useOnDemand } from './useOnDemand';

/** The owners of services, those with the most first. */
export function teamsIn(response: GetEntityFacetsResponse): Count[] {
  return readFacet(response, FACETS.owner);
}

/** How many services that declare a technology are whose, the one with the most first, when somebody wants to know. */
export function useDeclaringTeams(scope: ServiceScope): OnDemand<Count[]> {
  return useOnDemand(teamsQuery(useApi(catalogApiRef), scope, true), teamsIn);
}
