import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import {
  type AdoptionOverview,
  adoptionOverview,
} from '../model/adoption/adoptionOverview';
import type { ServiceScope } from '../model/adoption/adoptionRequests';
import { declaringQuery, overviewQuery } from './catalogQueries';
import { type Loaded, useLoaded } from './useLoaded';

/** Loads the company's services and what they use, in numbers: two facets, whatever the catalog's size. */
export function useAdoption(
  landscape: string,
  scope: ServiceScope,
): Loaded<AdoptionOverview> {
  const catalogApi = useApi(catalogApiRef);
  const overview = useLoaded(overviewQuery(catalogApi, scope));
  const declaring = useLoaded(declaringQuery(catalogApi, scope));
  const value = useMemo(
    () =>
      overview.value &&
      declaring.value &&
      adoptionOverview(landscape, {
        overview: overview.value,
        declaring: declaring.value,
      }),
    [landscape, overview.value, declaring.value],
  );
  const loading = overview.loading || declaring.loading;
  return {
    value,
    loading,
    error: loading ? undefined : overview.error ?? declaring.error,
    retry: () =>
      [overview, declaring]
        .filter(({ error }) => error)
        .forEach(({ retry }) => retry()),
  };
}
