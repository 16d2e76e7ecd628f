import {
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryOptions,
  useInfiniteQuery,
} from '@tanstack/react-query';
import { useOwnQueryClient } from './useOwnQueryClient';

/** Something that is loaded page by page. */
export interface Pages<P> {
  /** Those that have arrived. */
  pages: P[];
  loading: boolean;
  error?: Error;
  retry: () => void;
  /** Loads the page after the last; absent where there is none. */
  loadMore?: () => void;
}

const NO_PAGES: never[] = [];

/** Loads page by page what a query defines, with the plugin's own cache. */
export function usePages<P, K extends QueryKey>(
  query: UseInfiniteQueryOptions<
    P,
    Error,
    InfiniteData<P>,
    K,
    string | undefined
  >,
): Pages<P> {
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(query, useOwnQueryClient());
  return {
    pages: data?.pages ?? NO_PAGES,
    loading: isFetching,
    error: isFetching ? undefined : error ?? undefined,
    retry: refetch,
    loadMore: hasNextPage ? () => fetchNextPage() : undefined,
  };
}
