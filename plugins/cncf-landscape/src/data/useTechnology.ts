import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { askFor } from './technologyRequests';
import { useLanguage } from './useLanguage';

/** Loads everything known of a technology, its guide in the portal's language. */
export function useTechnology(landscape: string, name: string) {
  const api = useApi(cncfLandscapeApiRef);
  const lang = useLanguage();
  return useAsyncRetry(
    () => askFor(api, landscape, name, lang),
    [api, landscape, name, lang],
  );
}
