import type { GetEntityFacetsResponse } from '@backstage/catalog-client';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { FACETS } from '../model/adoption/adoptionRequests';
import { readFacet, technologiesOf } from '../model/adoption/readFacets';
import { facetsQuery } from './catalogQueries';
import { useLoaded } from './useLoaded';

/**
 * How many entities use which technology of a landscape, by technology name, as far as the user may see them.
 *
 * One query of the catalog, whatever its size. `value` is absent where the catalog does not answer: the landscape is
 * worth seeing without.
 */
export function useUserCounts(landscape: string | undefined) {
  const catalogApi = useApi(catalogApiRef);
  const select = useCallback(
    (response: GetEntityFacetsResponse) =>
      new Map(
        technologiesOf(
          landscape ?? '',
          readFacet(response, FACETS.technology),
        ).map(({ value, count }) => [value, count]),
      ),
    [landscape],
  );
  return useLoaded({
    ...facetsQuery(catalogApi, { facets: [FACETS.technology] }),
    enabled: Boolean(landscape),
    select,
  });
}
