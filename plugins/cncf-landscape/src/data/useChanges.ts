import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { changesQuery } from './landscapeQueries';
import { usePages } from './usePages';

/** What changed in a landscape, newest first, page by page. */
export function useChanges(landscape: string) {
  const { pages, ...rest } = usePages(
    changesQuery(useApi(cncfLandscapeApiRef), landscape),
  );
  const changes = useMemo(() => pages.flatMap(page => page.changes), [pages]);
  return { changes, ...rest };
}
