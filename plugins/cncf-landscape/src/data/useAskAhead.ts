import { useApi } from '@backstage/core-plugin-api';
import { type RefObject, useEffect } from 'react';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { useLandscapeData } from './LandscapeContext';
import { askAhead } from './technologyRequests';
import { useLanguage } from './useLanguage';

/** Long enough that a pointer on its way elsewhere asks for nothing. */
const RESTING_MS = 60;

/** Asks for what a pointer rests on or the keyboard's focus is on, among the technologies below an element. */
export function useAskAhead(ref: RefObject<HTMLElement>): void {
  const api = useApi(cncfLandscapeApiRef);
  const { landscape } = useLandscapeData();
  const lang = useLanguage();

  useEffect(() => {
    const element = ref.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const technologyAt = (event: Event) =>
      (event.target as Element).closest<HTMLElement>('[data-technology]')
        ?.dataset.technology;
    const ask = (event: Event) => {
      clearTimeout(timer);
      const name = technologyAt(event);
      if (name) {
        askAhead(api, landscape.id, name, lang);
      }
    };
    const askSoon = (event: Event) => {
      clearTimeout(timer);
      if (technologyAt(event)) {
        timer = setTimeout(() => ask(event), RESTING_MS);
      }
    };
    element?.addEventListener('pointerdown', ask);
    element?.addEventListener('pointerover', askSoon);
    element?.addEventListener('focusin', askSoon);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('pointerdown', ask);
      element?.removeEventListener('pointerover', askSoon);
      element?.removeEventListener('focusin', askSoon);
    };
  }, [ref, api, landscape.id, lang]);
}
