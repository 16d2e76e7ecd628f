import { useApi } from '@backstage/core-plugin-api';
import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';
import { useEffect, useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';

const PAGE_SIZE = 100;

/** What changed in a landscape, newest first, page by page. */
export function useChanges(landscape: string) {
  const api = useApi(cncfLandscapeApiRef);
  const [changes, setChanges] = useState<LandscapeChange[]>([]);

  const [page, load] = useAsyncFn(
    async (cursor?: string) => {
      const answer = await api.getChanges(landscape, {
        limit: PAGE_SIZE,
        cursor,
      });
      setChanges(known =>
        cursor ? [...known, ...answer.changes] : answer.changes,
      );
      return answer;
    },
    [api, landscape],
    { loading: true },
  );

  useEffect(() => {
    load();
  }, [load]);

  const next = page.value?.nextCursor;
  return {
    changes,
    loading: page.loading,
    error: page.error,
    retry: () => load(),
    loadMore: next ? () => load(next) : undefined,
  };
}
