import { useApi } from '@backstage/frontend-plugin-api';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { technologyQuery } from './landscapeQueries';
import { useLanguage } from './useLanguage';
import { useLoaded } from './useLoaded';

/** Loads everything known of a technology, its guide in the portal's language. */
export function useTechnology(landscape: string, name: string) {
  const api = useApi(cncfLandscapeApiRef);
  return useLoaded(technologyQuery(api, landscape, name, useLanguage()));
}
