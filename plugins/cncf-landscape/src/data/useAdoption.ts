import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { adoptionOverview } from '../adoption/adoptionOverview';
import {
  namingRequest,
  overviewRequest,
  type ServiceScope,
} from './adoptionQueries';

/** Loads the company's services and what they use, in numbers: two or three facets, whatever the catalog's size. */
export function useAdoption(landscape: string, scope: ServiceScope) {
  const catalogApi = useApi(catalogApiRef);
  const { kind, type, owner } = scope;
  const answers = useAsyncRetry(async () => {
    const narrowed = { kind, type, owner };
    const [overview, naming, all] = await Promise.all([
      catalogApi.getEntityFacets(overviewRequest(narrowed)),
      catalogApi.getEntityFacets(namingRequest(narrowed)),
      type || owner
        ? catalogApi.getEntityFacets(overviewRequest({ kind }))
        : undefined,
    ]);
    return { overview, naming, choices: all ?? overview };
  }, [catalogApi, kind, type, owner]);

  const { value } = answers;
  const overview = useMemo(
    () => value && adoptionOverview(landscape, value),
    [value, landscape],
  );
  return { ...answers, value: overview };
}
