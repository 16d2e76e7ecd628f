import type { GetEntityFacetsResponse } from '@backstage/catalog-client';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FACETS } from '../model/adoption/adoptionRequests';
import {
  type Count,
  countEntities,
  readFacet,
} from '../model/adoption/readFacets';
import { facetsQuery } from './catalogQueries';
import { useLoaded } from './useLoaded';

/** Who uses a technology, in numbers. */
export interface UserGroups {
  /** All users, of whatever kind. */
  total: number;
  kinds: Count[];
  /** The systems that users are part of, each with how many are. */
  systems: Count[];
  /** Who owns users: groups, sometimes people. */
  teams: Count[];
}

function userGroups(response: GetEntityFacetsResponse): UserGroups {
  return {
    total: countEntities(response),
    kinds: readFacet(response, FACETS.kind),
    systems: readFacet(response, FACETS.partOf).filter(({ value }) =>
      value.toLowerCase().startsWith('system:'),
    ),
    teams: readFacet(response, FACETS.owner),
  };
}

/** Counts the users of a technology by kind, system and owner, as far as the user may see them: one query of the catalog. */
export function useUserGroups(entityRef: string) {
  return useLoaded({
    ...facetsQuery(useApi(catalogApiRef), {
      filter: { [FACETS.technology]: entityRef },
      facets: [FACETS.kind, FACETS.partOf, FACETS.owner],
    }),
    select: userGroups,
  });
}
