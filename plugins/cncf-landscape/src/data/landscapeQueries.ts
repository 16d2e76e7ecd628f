import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CncfLandscapeApi } from 'backstage-plugin-cncf-landscape-common';

const CHANGES_A_PAGE = 100;

/** All landscapes, in the configuration's order. */
export function landscapesQuery(api: CncfLandscapeApi) {
  return queryOptions({
    queryKey: ['landscapes'],
    queryFn: () => api.getLandscapes(),
  });
}

/** A landscape as it is drawn. */
export function landscapeQuery(api: CncfLandscapeApi, landscape: string) {
  return queryOptions({
    queryKey: ['landscape', landscape],
    queryFn: () => api.getLandscape(landscape),
  });
}

/** What cards and search say about a landscape's items, in a language. */
export function textsQuery(
  api: CncfLandscapeApi,
  landscape: string,
  lang: string,
) {
  return queryOptions({
    queryKey: ['texts', landscape, lang],
    queryFn: () => api.getTexts(landscape, lang),
  });
}

/** A technology in full, its guide in a language. */
export function technologyQuery(
  api: CncfLandscapeApi,
  landscape: string,
  name: string,
  lang: string,
) {
  return queryOptions({
    queryKey: ['technology', landscape, name, lang],
    queryFn: () => api.getTechnology(landscape, name, { lang }),
  });
}

/** Where a landscape's pictures are. */
export function logosUrlQuery(api: CncfLandscapeApi, landscape: string) {
  return queryOptions({
    queryKey: ['logosUrl', landscape],
    queryFn: () => api.getLogosUrl(landscape),
    staleTime: Infinity,
  });
}

/** What changed in a landscape, newest first, page by page. */
export function changesQuery(api: CncfLandscapeApi, landscape: string) {
  return infiniteQueryOptions({
    queryKey: ['changes', landscape],
    queryFn: ({ pageParam }) =>
      api.getChanges(landscape, { limit: CHANGES_A_PAGE, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** What the company decided. */
export function policyQuery(api: CncfLandscapeApi) {
  return queryOptions({
    queryKey: ['policy'],
    queryFn: () => api.getPolicy(),
  });
}

/** What names mean, in their order. */
export function namesQuery(api: CncfLandscapeApi, names: string[]) {
  return queryOptions({
    queryKey: ['names', names],
    queryFn: () => api.resolveNames(names),
  });
}
