import {
  type Decision,
  type LandscapeDocument,
  type LandscapeSearch,
  type LandscapeTexts,
  createLandscapeSearch,
} from 'backstage-plugin-cncf-landscape-common';
import { useEffect, useMemo } from 'react';
import { useLandscapeData } from '../data/LandscapeContext';
import { whenIdle } from '../scheduling/whenIdle';
import { useSearchTexts } from './useSearchTexts';

/** As many items as are added to the index at once, … */
const STEP = 10;

/** … again and again for so many milliseconds: short enough that nobody notices who types meanwhile. */
const SLICE = 12;

const NO_DECISIONS: Decision[] = [];

interface Built {
  texts: LandscapeTexts[];
  decisions: Decision[];
  search: LandscapeSearch;
}

/** What was built for a landscape last, so that its pages share one index. */
const lastBuilt = new WeakMap<LandscapeDocument, Built>();

function searchOver(
  landscape: LandscapeDocument,
  texts: LandscapeTexts[],
  decisions: Decision[],
): LandscapeSearch {
  const last = lastBuilt.get(landscape);
  const isSame =
    last?.decisions === decisions &&
    last.texts.length === texts.length &&
    last.texts.every((one, index) => one === texts[index]);
  if (last && isSame) {
    return last.search;
  }
  const search = createLandscapeSearch({
    landscape,
    texts,
    decisions: decisions.filter(
      ({ technology }) => technology.landscape === landscape.id,
    ),
  });
  lastBuilt.set(landscape, { texts, decisions, search });
  return search;
}

/**
 * The search over the landscape that the tab shows, in all languages of the guide. Its index grows step by step while the
 * browser is idle; a search before it is complete adds the rest at once.
 */
export function useLandscapeSearch(): LandscapeSearch {
  const { landscape, texts, policy } = useLandscapeData();
  const { languages, complete } = useSearchTexts(texts);
  const decisions = policy?.decisions ?? NO_DECISIONS;
  const search = useMemo(
    () => searchOver(landscape, languages, decisions),
    [landscape, languages, decisions],
  );

  useEffect(() => {
    // An index without all of the texts would only be thrown away again.
    if (!complete) {
      return undefined;
    }
    let callOff = () => {};
    const step = () => {
      const end = performance.now() + SLICE;
      let more = search.grow(STEP);
      while (more && performance.now() < end) {
        more = search.grow(STEP);
      }
      if (more) {
        callOff = whenIdle(step);
      }
    };
    callOff = whenIdle(step);
    return () => callOff();
  }, [complete, search]);

  return search;
}
