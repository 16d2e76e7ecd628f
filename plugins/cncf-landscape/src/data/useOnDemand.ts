import {
  type QueryKey,
  type UseQueryOptions,
  useQuery,
} from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { useOwnQueryClient } from './useOwnQueryClient';

/** Something that is loaded when somebody wants it. */
export interface OnDemand<T> {
  /** Absent while it is not known. */
  value?: T;
  /** Whether it could not be had when it was wanted last. */
  failed: boolean;
  /** Loads it unless that was done already; what failed is loaded again. */
  prefetch: () => void;
  /** The same, and resolves with it. Rejects where it cannot be had. */
  fetch: () => Promise<T>;
}

/** Holds back a query until somebody wants what it loads. */
export function useOnDemand<R, T, K extends QueryKey>(
  query: UseQueryOptions<R, Error, R, K> & { queryKey: K },
  select: (response: R) => T,
): OnDemand<T> {
  const client = useOwnQueryClient();
  const { data, isError, isFetching } = useQuery(
    { ...query, enabled: false },
    client,
  );
  const { queryHash } = client.defaultQueryOptions(query);
  const latest = useRef(query);
  latest.current = query;
  const fetch = useCallback(
    async () => select(await client.fetchQuery(latest.current)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another query has another hash
    [client, queryHash, select],
  );
  const prefetch = useCallback(() => {
    // That it failed is said by `failed`.
    fetch().catch(() => {});
  }, [fetch]);
  const value = useMemo(
    () => (data === undefined ? undefined : select(data)),
    [data, select],
  );
  const failed = isError && !isFetching;
  return useMemo(
    () => ({ value, failed, prefetch, fetch }),
    [value, failed, prefetch, fetch],
  );
}
