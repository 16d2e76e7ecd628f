import { useApi } from '@backstage/frontend-plugin-api';
import type {
  LandscapeDocument,
  LandscapeStatus,
  LandscapeTexts,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import {
  landscapeQuery,
  landscapesQuery,
  logosUrlQuery,
  textsQuery,
} from './landscapeQueries';
import { useLanguage } from './useLanguage';
import { type Loaded, useLoaded } from './useLoaded';

/** A landscape as it is drawn, beside all that there are. */
export interface LoadedLandscape {
  landscape: LandscapeDocument;
  status: LandscapeStatus;
  /** Where the items' pictures are. */
  logosUrl: string;
  /** All landscapes, in the configuration's order. */
  all: LandscapeStatus[];
}

const NO_LANDSCAPE = new Error(
  'No landscape is configured. Remove the empty “cncfLandscape.landscapes” from the configuration to see the built-in one.',
);

/** Loads a landscape by its id, or the first one where none is given. */
export function useLandscape(id: string | undefined): Loaded<LoadedLandscape> {
  const api = useApi(cncfLandscapeApiRef);
  const list = useLoaded(landscapesQuery(api));
  const all = list.value;
  const status = id ? all?.find(other => other.id === id) : all?.[0];
  // Where the id is known already, the first picture waits for one answer, not for two.
  const chosen = id ?? status?.id;
  const enabled = chosen !== undefined;
  const document = useLoaded({
    ...landscapeQuery(api, chosen ?? ''),
    enabled,
  });
  const logos = useLoaded({ ...logosUrlQuery(api, chosen ?? ''), enabled });

  const landscape = document.value;
  const logosUrl = logos.value;
  const value = useMemo(
    () =>
      landscape &&
      logosUrl !== undefined &&
      all &&
      status && { landscape, logosUrl, status, all },
    [landscape, logosUrl, all, status],
  );
  const parts = [list, document, logos];
  const loading = !value && parts.some(part => part.loading);
  const failed = parts.find(({ error }) => error)?.error;
  const missing = all && !status ? NO_LANDSCAPE : undefined;
  return {
    value: value || undefined,
    loading,
    error: loading ? undefined : failed ?? missing,
    retry: () =>
      parts.filter(({ error }) => error).forEach(({ retry }) => retry()),
  };
}

/** Loads what cards and search say about a landscape's items, in the portal's language. */
export function useTexts(landscape: string | undefined): {
  texts?: LandscapeTexts;
  textsFailed: boolean;
} {
  const api = useApi(cncfLandscapeApiRef);
  const lang = useLanguage();
  const { value, error } = useLoaded({
    ...textsQuery(api, landscape ?? '', lang),
    enabled: landscape !== undefined,
  });
  return { texts: value, textsFailed: Boolean(error) };
}
