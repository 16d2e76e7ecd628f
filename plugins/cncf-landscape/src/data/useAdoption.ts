import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { adoptionOverview } from '../model/adoption/adoptionOverview';
import type { ServiceScope } from '../model/adoption/adoptionQueries';
import { askAdoption } from './askAdoption';

/** Loads the company's services and what they use, in numbers: two facets, whatever the catalog's size. */
export function useAdoption(landscape: string, scope: ServiceScope) {
  const catalogApi = useApi(catalogApiRef);
  const { kind, type, owner } = scope;
  const answers = useAsyncRetry(
    () => askAdoption(catalogApi, { kind, type, owner }),
    [catalogApi, kind, type, owner],
  );

  const { value } = answers;
  const overview = useMemo(
    () => value && adoptionOverview(landscape, value),
    [value, landscape],
  );
  return { ...answers, value: overview };
}
