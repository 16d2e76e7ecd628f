import { useApi } from '@backstage/frontend-plugin-api';
import { type RefObject, useEffect } from 'react';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { useLandscapeData } from './LandscapeContext';
import { technologyQuery } from './landscapeQueries';
import { useLanguage } from './useLanguage';
import { useOwnQueryClient } from './useOwnQueryClient';

/** Long enough that a pointer on its way elsewhere fetches nothing. */
const RESTING_MS = 60;

/** Fetches the technology that a pointer rests on or that has the focus, among those below an element, before it is opened. */
export function usePrefetch(ref: RefObject<HTMLElement>): void {
  const api = useApi(cncfLandscapeApiRef);
  const client = useOwnQueryClient();
  const { landscape } = useLandscapeData();
  const lang = useLanguage();

  useEffect(() => {
    const element = ref.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const technologyAt = (event: Event) =>
      (event.target as Element).closest<HTMLElement>('[data-technology]')
        ?.dataset.technology;
    const prefetch = (event: Event) => {
      clearTimeout(timer);
      const name = technologyAt(event);
      if (name) {
        client.prefetchQuery(technologyQuery(api, landscape.id, name, lang));
      }
    };
    const prefetchSoon = (event: Event) => {
      clearTimeout(timer);
      if (technologyAt(event)) {
        timer = setTimeout(() => prefetch(event), RESTING_MS);
      }
    };
    element?.addEventListener('pointerdown', prefetch);
    element?.addEventListener('pointerover', prefetchSoon);
    element?.addEventListener('focusin', prefetchSoon);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('pointerdown', prefetch);
      element?.removeEventListener('pointerover', prefetchSoon);
      element?.removeEventListener('focusin', prefetchSoon);
    };
  }, [ref, api, client, landscape.id, lang]);
}
