import { QueryClient } from '@tanstack/react-query';

/** Long enough for a pointer that rests on a tile to press it, and for the way back from another page. */
const FRESH_MS = 30_000;

/** A catalog filter says that something exists by a symbol, which JSON leaves out. */
function hashOf(key: readonly unknown[]): string {
  return JSON.stringify(key, (_, value) =>
    typeof value === 'symbol' ? String(value) : value,
  );
}

/** A cache of what the backend and the catalog said, with this plugin's own rules. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        queryKeyHashFn: hashOf,
        // An error is shown at once, with a button to try again.
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Behind a VPN or a proxy, a browser's opinion of being online is worth little.
        networkMode: 'always',
      },
    },
  });
}
