import { useApi } from '@backstage/frontend-plugin-api';
import type { LandscapeTexts } from 'backstage-plugin-cncf-landscape-common';
import { useDeferredValue, useMemo } from 'react';
import { cncfLandscapeApiRef } from '../../api/cncfLandscapeApiRef';
import { useLandscapeData } from '../../data/LandscapeContext';
import { textsQuery } from '../../data/landscapeQueries';
import { useLoaded } from '../../data/useLoaded';
import { useSearch } from '../../search/useSearch';
import { type Advice, adviseFor } from './adviseFor';
import { buildNeedIndex } from './matchNeed';
import { needLanguage } from './needWords';

/** The texts in the language that a need is written in: people ask in a different language than they read. */
function useTextsFor(need: string): LandscapeTexts | undefined {
  const { landscape, texts } = useLandscapeData();
  const api = useApi(cncfLandscapeApiRef);
  const lang = needLanguage(need);
  const known = !need || texts?.lang === lang;
  const { value } = useLoaded({
    ...textsQuery(api, landscape.id, lang),
    enabled: !known,
  });
  return known ? texts : value;
}

/** What to use for a need, as somebody types it; `undefined` while nothing is needed. */
export function useAdvice(typed: string): Advice | undefined {
  const { landscape, policy } = useLandscapeData();
  const need = useDeferredValue(typed.trim());
  const texts = useTextsFor(need);
  const asked = Boolean(need);
  const search = useSearch(landscape.items, asked ? texts?.items : undefined);
  const match = useMemo(
    () => (asked ? buildNeedIndex(landscape, texts, search) : undefined),
    [asked, landscape, texts, search],
  );
  return useMemo(
    () => match && adviseFor(match(need), landscape, policy),
    [match, need, landscape, policy],
  );
}
