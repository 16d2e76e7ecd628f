import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import {
  type Count,
  countEntities,
  readFacet,
} from '../model/adoption/readFacets';
import { FACETS } from '../model/adoption/adoptionQueries';

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

/** Counts the users of a technology by kind, system and owner, as far as the asker may see them: one query of the catalog. */
export function useUserGroups(entityRef: string) {
  const catalogApi = useApi(catalogApiRef);
  return useAsyncRetry(async (): Promise<UserGroups> => {
    const answer = await catalogApi.getEntityFacets({
      filter: { [FACETS.technology]: entityRef },
      facets: [FACETS.kind, FACETS.partOf, FACETS.owner],
    });
    return {
      total: countEntities(answer),
      kinds: readFacet(answer, FACETS.kind),
      systems: readFacet(answer, FACETS.partOf).filter(({ value }) =>
        value.toLowerCase().startsWith('system:'),
      ),
      teams: readFacet(answer, FACETS.owner),
    };
  }, [catalogApi, entityRef]);
}
