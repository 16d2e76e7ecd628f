import type {
  ItemTexts,
  LandscapeDocument,
  LandscapeItem,
  LandscapeTexts,
} from 'backstage-plugin-cncf-landscape-common';
import {
  type SearchItems,
  buildSearchIndex,
} from '../../search/buildSearchIndex';
import { foldWord } from '../../search/words';
import { isRelative, needWords } from './needWords';

/** What of a landscape serves a need, and how well: from 1, the best, down to 0. */
export interface NeedMatch {
  /** By technology name. */
  items: Map<string, number>;
  /** By `<category slug>/<subcategory slug>`, the best first. */
  places: Map<string, number>;
  /** The places among them that the need itself names: what is listed there serves it, whatever its texts say. */
  named: Set<string>;
}

/** A need that more subcategories serve says too little. */
const MOST_PLACES = 3;

/** Where so many serve all of a need, what serves a part of it is left out. */
const ENOUGH = 3;

/** How much serving a part of a need is worth, beside serving all of it. */
const PART = 0.8;

/** How well the first, the second, … of what a search found serves. */
function byRank(names: string[]): Map<string, number> {
  return new Map(names.map((name, rank) => [name, 1 / (1 + rank / 8)]));
}

/** What has all of the words or their relatives; where nothing has, what is like them. */
function serving(search: SearchItems, words: string[]): Map<string, number> {
  const query = words.join(' ');
  const { names } = search(query, matched =>
    words.every(word => matched.some(other => isRelative(word, other))),
  );
  return byRank(names.length ? names : search(query).names);
}

/** What serves some of the words: the better, the more and the rarer they are. */
function servesSome(search: SearchItems, words: string[], all: number) {
  const single = words.map(word => serving(search, [word]));
  const weights = single.map(({ size }) => Math.log((all + 1) / (size + 1)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const some = new Map<string, number>();
  single.forEach((found, index) => {
    for (const [name, relevance] of found) {
      const share = (PART * relevance * weights[index]) / total;
      some.set(name, (some.get(name) ?? 0) + share);
    }
  });
  return some;
}

function findings(search: SearchItems, words: string[], all: number) {
  const together = serving(search, words);
  return together.size >= ENOUGH || words.length < 2
    ? together
    : new Map([...servesSome(search, words, all), ...together]);
}

/**
 * The places whose names have most of a need's words.
 *
 * @param served - whether something serves all of the need: a place must then have half of its words to be meant
 */
function namedBy(
  words: string[],
  places: LandscapeItem[],
  served: boolean,
): Set<string> {
  const coverage = new Map(
    places.map(({ name, title }) => {
      const parts = foldWord(`${title} ${name}`).split(/[^\p{L}\p{N}]+/u);
      const covered = words.filter(word =>
        parts.some(part => isRelative(word, part)),
      );
      return [name, covered.length / words.length];
    }),
  );
  const most = Math.max(...coverage.values());
  return most > 0 && (most >= 0.5 || !served)
    ? new Set(
        places
          .map(({ name }) => name)
          .filter(name => coverage.get(name) === most),
      )
    : new Set();
}

/** The few that serve clearly better than the rest, from 1 downwards. */
function best(found: Map<string, number>): Map<string, number> {
  const top = Math.max(...found.values());
  return new Map(
    [...found]
      .map(([key, relevance]) => [key, relevance / top] as const)
      .filter(([, relevance]) => relevance > 0.5)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_PLACES),
  );
}

/** Finds what serves a need. */
export type MatchNeed = (need: string) => NeedMatch;

/** The subcategories as something to be searched: by their names in both languages, and by what the guide says about them. */
function searchPlaces(
  { categories }: LandscapeDocument,
  texts: LandscapeTexts | undefined,
): { places: LandscapeItem[]; placeTexts: Record<string, ItemTexts> } {
  const places: LandscapeItem[] = [];
  const placeTexts: Record<string, ItemTexts> = {};
  for (const category of categories) {
    for (const { slug, name } of category.subcategories) {
      const key = `${category.slug}/${slug}`;
      const guide = texts?.subcategories[key];
      places.push({
        name: key,
        title: guide?.title ?? name,
        category: category.slug,
        subcategory: slug,
      });
      placeTexts[key] = {
        aliases: [name],
        description: guide?.purpose,
        problem: guide && `${guide.question} ${guide.comparison}`,
      };
    }
  }
  return { places, placeTexts };
}

/**
 * Prepares to find what serves a need, in a landscape's texts of one language.
 *
 * @param search - the search over the landscape's items, in the same language
 */
export function buildNeedIndex(
  landscape: LandscapeDocument,
  texts: LandscapeTexts | undefined,
  search: SearchItems,
): MatchNeed {
  const { places, placeTexts } = searchPlaces(landscape, texts);
  const searchForPlaces = buildSearchIndex(places, placeTexts);
  const keys = new Set(places.map(({ name }) => name));
  return need => {
    if (keys.has(need)) {
      return {
        items: new Map(),
        places: new Map([[need, 1]]),
        named: new Set([need]),
      };
    }
    const words = needWords(need);
    const found = findings(searchForPlaces, words, places.length);
    const items = findings(search, words, landscape.items.length);
    const named = namedBy(words, places, [...items.values()].includes(1));
    return {
      items,
      places: best(
        new Map(
          [...found].map(([place, relevance]) => [
            place,
            named.has(place) ? 2 * relevance : relevance,
          ]),
        ),
      ),
      named,
    };
  };
}
