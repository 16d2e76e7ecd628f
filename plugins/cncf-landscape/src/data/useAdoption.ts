import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import {
  type AdoptionOverview,
  adoptionOverview,
} from '../model/adoption/adoptionOverview';
import type { ServiceScope } from '../model/adoption/adoptionQueries';
import { namingQuery, overviewQuery } from './catalogQueries';
import { type Loaded, useLoaded } from './useLoaded';

/** Loads the company's services and what they use, in numbers: two facets, whatever the catalog's size. */
export function useAdoption(
  landscape: string,
  scope: ServiceScope,
): Loaded<AdoptionOverview> {
  const catalogApi = useApi(catalogApiRef);
  const overview = useLoaded(overviewQuery(catalogApi, scope));
  const naming = useLoaded(namingQuery(catalogApi, scope));
  const value = useMemo(
    () =>
      overview.value &&
      naming.value &&
      adoptionOverview(landscape, {
        overview: overview.value,
        naming: naming.value,
      }),
    [landscape, overview.value, naming.value],
  );
  const loading = overview.loading || naming.loading;
  return {
    value,
    loading,
    error: loading ? undefined : overview.error ?? naming.error,
    retry: () =>
      [overview, naming]
        .filter(({ error }) => error)
        .forEach(({ retry }) => retry()),
  };
}
