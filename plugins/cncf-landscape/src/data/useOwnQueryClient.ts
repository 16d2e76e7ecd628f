import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { QueryClient } from '@tanstack/react-query';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { createQueryClient } from './createQueryClient';

const clients = new WeakMap<object, QueryClient>();

/**
 * The plugin's own cache, one for each app: a host's `QueryClientProvider` is neither needed nor touched. Apps are distinguished by
 * the APIs that they provide; a card that needs the catalog alone is shown also where there is no landscape backend.
 */
export function useOwnQueryClient(): QueryClient {
  const apis = useApiHolder();
  const api = apis.get(cncfLandscapeApiRef) ?? apis.get(catalogApiRef) ?? apis;
  const client = clients.get(api) ?? createQueryClient();
  clients.set(api, client);
  return client;
}
