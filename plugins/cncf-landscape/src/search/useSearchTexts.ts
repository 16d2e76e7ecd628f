import { useApi } from '@backstage/core-plugin-api';
import {
  type CncfLandscapeApi,
  GUIDE_LANGUAGES,
  type LandscapeTexts,
} from 'backstage-plugin-cncf-landscape-common';
import { useEffect, useMemo, useState } from 'react';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { whenIdle } from '../scheduling/whenIdle';

/** What there is to search in. */
export interface SearchTexts {
  /** What is said of the landscape, in each language that has arrived; the reader's own first. */
  languages: LandscapeTexts[];
  /** Whether all have arrived, or failed to. */
  complete: boolean;
}

const NO_TEXTS: SearchTexts = { languages: [], complete: false };

/** The same texts in the other languages, each asked for once. */
const others = new WeakMap<LandscapeTexts, Promise<LandscapeTexts[]>>();

async function loadOthers(
  api: CncfLandscapeApi,
  { id, lang }: LandscapeTexts,
): Promise<LandscapeTexts[]> {
  const answers = await Promise.allSettled(
    Object.keys(GUIDE_LANGUAGES)
      .filter(other => other !== lang)
      .map(other => api.getTexts(id, other)),
  );
  // Without one, the others are searched all the same.
  return answers.flatMap(answer =>
    answer.status === 'fulfilled' ? [answer.value] : [],
  );
}

/**
 * The texts in all of the guide's languages, as people search in whichever they think. Those that the reader does not read
 * are loaded while the browser is idle, after the reader's own.
 */
export function useSearchTexts(texts: LandscapeTexts | undefined): SearchTexts {
  const api = useApi(cncfLandscapeApiRef);
  const [loaded, setLoaded] = useState<{
    of: LandscapeTexts;
    languages: LandscapeTexts[];
  }>();

  useEffect(() => {
    if (!texts) {
      return undefined;
    }
    let wanted = true;
    const load = async () => {
      const loading = others.get(texts) ?? loadOthers(api, texts);
      others.set(texts, loading);
      const languages = await loading;
      if (wanted) {
        setLoaded({ of: texts, languages });
      }
    };
    const cancel = whenIdle(load);
    return () => {
      wanted = false;
      cancel();
    };
  }, [api, texts]);

  return useMemo(() => {
    if (!texts) {
      return NO_TEXTS;
    }
    return loaded?.of === texts
      ? { languages: [texts, ...loaded.languages], complete: true }
      : { languages: [texts], complete: false };
  }, [texts, loaded]);
}
