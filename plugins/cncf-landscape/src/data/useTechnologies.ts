import { useApi } from '@backstage/core-plugin-api';
import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { useLanguage } from './useLanguage';

/** Loads everything known of a few technologies, in their order, their guides in the portal's language. */
export function useTechnologies(landscape: string, names: string[]) {
  const api = useApi(cncfLandscapeApiRef);
  const lang = useLanguage();
  const key = names.join(',');
  return useAsyncRetry(
    (): Promise<TechnologyDetails[]> =>
      Promise.all(
        key
          .split(',')
          .filter(Boolean)
          .map(name => api.getTechnology(landscape, name, { lang })),
      ),
    [api, landscape, key, lang],
  );
}
