import { useApi } from '@backstage/core-plugin-api';
import {
  GUIDE_LANGUAGES,
  type ItemTexts,
  type LandscapeTexts,
} from 'backstage-plugin-cncf-landscape-common';
import { useEffect, useMemo, useState } from 'react';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { whenIdle } from '../scheduling/whenIdle';

/** What there is to search in. */
export interface SearchTexts {
  /** What is said of the items, in each language that has arrived; the reader's own first. */
  languages: Record<string, ItemTexts>[];
  /** Whether all have arrived, or failed to. */
  complete: boolean;
}

const NO_TEXTS: SearchTexts = { languages: [], complete: false };

/**
 * The texts in all of the guide's languages, as people search in whichever they think. Those that the reader does not read
 * are loaded while the browser is idle, after the reader's own.
 */
export function useSearchTexts(texts: LandscapeTexts | undefined): SearchTexts {
  const api = useApi(cncfLandscapeApiRef);
  const [others, setOthers] = useState<{
    of: LandscapeTexts;
    languages: Record<string, ItemTexts>[];
  }>();

  useEffect(() => {
    if (!texts) {
      return undefined;
    }
    let wanted = true;
    const load = async () => {
      const answers = await Promise.allSettled(
        Object.keys(GUIDE_LANGUAGES)
          .filter(lang => lang !== texts.lang)
          .map(lang => api.getTexts(texts.id, lang)),
      );
      if (wanted) {
        setOthers({
          of: texts,
          // Without one, the others are searched all the same.
          languages: answers.flatMap(answer =>
            answer.status === 'fulfilled' ? [answer.value.items] : [],
          ),
        });
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
    return others?.of === texts
      ? { languages: [texts.items, ...others.languages], complete: true }
      : { languages: [texts.items], complete: false };
  }, [texts, others]);
}
