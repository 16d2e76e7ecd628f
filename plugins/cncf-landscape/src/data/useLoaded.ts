import {
  type QueryKey,
  type UseQueryOptions,
  useQuery,
} from '@tanstack/react-query';
import { useOwnQueryClient } from './useOwnQueryClient';

/** Something that is loaded, or on its way, or could not be had. */
export interface Loaded<T> {
  /** Absent until it has arrived, and where it could not be had. */
  value?: T;
  /** Why it could not be had; absent while it is loaded again. */
  error?: Error;
  loading: boolean;
  retry: () => void;
}

/** Loads what a query defines, with the plugin's own cache. A failure to load again what is there already is no error. */
export function useLoaded<T, S = T, K extends QueryKey = QueryKey>(
  query: UseQueryOptions<T, Error, S, K>,
): Loaded<S> {
  const { data, error, isFetching, refetch } = useQuery(
    query,
    useOwnQueryClient(),
  );
  const missing = data === undefined;
  return {
    value: data,
    error: missing && !isFetching ? error ?? undefined : undefined,
    loading: missing && isFetching,
    retry: refetch,
  };
}
