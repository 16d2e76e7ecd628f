import { useApi } from '@backstage/core-plugin-api';
import type {
  LandscapeDocument,
  LandscapeStatus,
  LandscapeTexts,
} from 'backstage-plugin-cncf-landscape-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { useLanguage } from './useLanguage';

/** A landscape as it is drawn, beside all that there are. */
export interface LoadedLandscape {
  landscape: LandscapeDocument;
  status: LandscapeStatus;
  /** Where the items' pictures are. */
  logosUrl: string;
  /** All landscapes, in the configuration's order. */
  all: LandscapeStatus[];
}

/** Loads a landscape by its id, or the first one where none is given. */
export function useLandscape(id: string | undefined) {
  const api = useApi(cncfLandscapeApiRef);
  return useAsyncRetry(async (): Promise<LoadedLandscape> => {
    // Asked for together where the id is known already: the first picture waits for one answer, not for two.
    const [all, early] = await Promise.all([
      api.getLandscapes(),
      id ? api.getLandscape(id) : undefined,
    ]);
    const status = id ? all.find(other => other.id === id) : all[0];
    if (!status) {
      throw new Error(
        'No landscape is configured. Remove the empty “cncfLandscape.landscapes” from the configuration to see the built-in one.',
      );
    }
    const [landscape, logosUrl] = await Promise.all([
      early ?? api.getLandscape(status.id),
      api.getLogosUrl(status.id),
    ]);
    return {
      landscape,
      logosUrl,
      status,
      all,
    };
  }, [api, id]);
}

/** Loads what cards and search say of a landscape's items, in the portal's language. */
export function useTexts(landscape: LandscapeDocument | undefined): {
  texts?: LandscapeTexts;
  textsFailed: boolean;
} {
  const api = useApi(cncfLandscapeApiRef);
  const lang = useLanguage();
  const { value, error } = useAsyncRetry(
    async () =>
      landscape ? api.getTexts(landscape.id, lang) : Promise.resolve(undefined),
    [api, landscape, lang],
  );
  return { texts: value, textsFailed: Boolean(error) };
}
