import {
  createLandscapeSearch,
  GUIDE_LANGUAGES,
  type Decision,
  type GuideLanguage,
  type LandscapeSearch,
} from 'backstage-plugin-cncf-landscape-common';
import { landscapeDocument, landscapeTexts } from '../serving/documents';
import type { ServedLandscape } from '../serving/ServedLandscape';

/** As many items as are indexed in a few milliseconds, so that requests in between are answered. */
const STEP = 40;

/** Made when a version of a landscape is searched for the first time, and gone with it. */
const searches = new WeakMap<ServedLandscape, Promise<LandscapeSearch>>();

async function buildSearch(
  { landscape }: ServedLandscape,
  decisions: Decision[],
): Promise<LandscapeSearch> {
  const languages = Object.keys(GUIDE_LANGUAGES) as GuideLanguage[];
  const search = createLandscapeSearch({
    landscape: landscapeDocument(landscape),
    texts: languages.map(language => landscapeTexts(landscape, language)),
    decisions: decisions.filter(
      ({ technology }) => technology.landscape === landscape.id,
    ),
  });
  while (search.grow(STEP)) {
    await new Promise(resolve => setImmediate(resolve));
  }
  return search;
}

/** The search over a landscape, in all languages of the guide; each version of it is indexed once. */
export function searchOf(
  served: ServedLandscape,
  decisions: Decision[] = [],
): Promise<LandscapeSearch> {
  const search = searches.get(served) ?? buildSearch(served, decisions);
  searches.set(served, search);
  return search;
}
