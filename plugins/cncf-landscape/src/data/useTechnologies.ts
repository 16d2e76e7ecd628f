import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useApi } from '@backstage/frontend-plugin-api';
import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { technologyQuery } from './landscapeQueries';
import { useLanguage } from './useLanguage';
import type { Loaded } from './useLoaded';
import { useOwnQueryClient } from './useOwnQueryClient';

function together(
  results: UseQueryResult<TechnologyDetails>[],
): Loaded<TechnologyDetails[]> {
  const technologies = results.flatMap(({ data }) => data ?? []);
  const complete = technologies.length === results.length;
  const loading = results.some(({ isFetching }) => isFetching);
  return {
    value: complete ? technologies : undefined,
    error:
      complete || loading
        ? undefined
        : results.find(r => r.error)?.error ?? undefined,
    loading: !complete && loading,
    retry: () => results.filter(r => r.isError).forEach(r => r.refetch()),
  };
}

/** Loads everything known of a few technologies, in their order, their guides in the portal's language. */
export function useTechnologies(landscape: string, names: string[]) {
  const api = useApi(cncfLandscapeApiRef);
  const lang = useLanguage();
  return useQueries(
    {
      queries: names.map(name => technologyQuery(api, landscape, name, lang)),
      combine: together,
    },
    useOwnQueryClient(),
  );
}
