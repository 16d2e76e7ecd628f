import { LandscapeIndex } from './LandscapeIndex';
import { PlaceIndex } from './PlaceIndex';
import { type Ranked, bestPlace, rank } from './rank';
import type {
  LandscapeSearch,
  SearchFindings,
  SearchHit,
  SearchedLandscape,
} from './SearchFindings';
import { nameTerm } from './terms';
import {
  type Need,
  QueryReader,
  RELATED_MEANING,
  isCommonTerm,
} from './understandQuery';

/** What has no more than half of what a query asks for is something else. */
const HALF = 0.5;
/** What fits less than this share of what fits best is something else, … */
const LEAST_FIT = 0.4;
/** … and so is what lacks a word, if others have all of them: it must fit nearly as well. */
const LEAST_FIT_IN_PART = 0.75;
/** What is worth less than this in itself was only mentioned. */
const LEAST_SCORE = 0.08;
/** What is called exactly so is meant. */
const NAMED_SO = 2;

/**
 * Begins a search over a landscape. It is a function of what it is given, without any I/O, and the one that all surfaces share:
 * the tab, Approved, the pickers, the actions and the portal's search.
 *
 * @public
 */
export function createLandscapeSearch(
  subject: SearchedLandscape,
): LandscapeSearch {
  const { items } = subject.landscape;
  const index = new LandscapeIndex(subject);
  let places: PlaceIndex | undefined;
  let added = 0;
  const grow = (count: number) => {
    if (added === items.length) {
      places ??= new PlaceIndex(subject);
      return false;
    }
    const until = Math.min(items.length, added + count);
    for (; added < until; added++) {
      index.addItem(added);
    }
    return true;
  };
  return {
    grow,
    search: query => {
      grow(items.length);
      grow(0);
      return find(index, places!, query);
    },
  };
}

function find(
  index: LandscapeIndex,
  places: PlaceIndex,
  query: string,
): SearchFindings {
  const needs = new QueryReader(index.terms).read(query);
  const meant = meantQuery(query, needs);
  const fitting = whatFits(rankItems(index, needs, meant ?? query));
  const best = bestScore(fitting);
  return {
    hits: fitting.map(one => toHit(index, needs, one, best)),
    places: places.find(needs),
    terms: matchedTerms(needs),
    meant,
    nearest: fitting.length ? undefined : places.nearest(needs),
  };
}

/** An item that has something of a query: its score is how well it fits, its rank also by how far one can rely on it. */
interface RankedItem extends Ranked {
  rank: number;
}

function rankItems(
  { terms, worth, subject }: LandscapeIndex,
  needs: Need[],
  query: string,
): RankedItem[] {
  const { items } = subject.landscape;
  const named = terms.postings(nameTerm(query));
  // A product that took a common term for its name, as one called SSO, is not what people mean by it.
  const common = isCommonTerm(query);
  return rank(terms, needs, items.length)
    .map(one => {
      const { document, score } = one;
      const byWorth = score * worth[document];
      return named.has(document) && (items[document].maturity || !common)
        ? { ...one, coverage: 1, whole: true, rank: byWorth + NAMED_SO }
        : { ...one, rank: byWorth };
    })
    .sort((a, b) => b.rank - a.rank || a.document - b.document);
}

function bestScore(ranked: Ranked[]): number {
  return ranked.reduce((best, { score }) => Math.max(best, score), 0);
}

function whatFits(ranked: RankedItem[]): RankedItem[] {
  const best = bestScore(ranked.filter(({ coverage }) => coverage > HALF));
  const some = ranked.some(({ whole }) => whole);
  return ranked.filter(({ score, rank: place, coverage, whole }) => {
    const least = some && !whole ? LEAST_FIT_IN_PART : LEAST_FIT;
    return (
      place >= NAMED_SO ||
      (coverage > HALF && score >= LEAST_SCORE && score >= least * best)
    );
  });
}

function toHit(
  { subject }: LandscapeIndex,
  needs: Need[],
  { document, score, rank: place, matches, whole }: RankedItem,
  best: number,
): SearchHit {
  const several = needs.filter(({ act }) => !act).length > 1;
  const share = score / best;
  // What has all of several words is about them, also where they are not in its first sentence.
  const fit = whole && several ? Math.sqrt(share) : share;
  return {
    item: subject.landscape.items[document],
    fit: place >= NAMED_SO ? 1 : fit,
    score: place,
    matches: matches.map(match => ({
      said: needs[match.need].said,
      field: bestPlace(match),
    })),
    missing: needs
      .filter((_, need) => matches.every(match => match.need !== need))
      .map(({ said }) => said),
  };
}

function matchedTerms(needs: Need[]): Set<string> {
  return new Set(
    needs.flatMap(({ alternatives, parts = [] }) => [
      ...alternatives
        .filter(({ worth }) => worth > RELATED_MEANING)
        .map(({ term }) => term),
      ...matchedTerms(parts),
    ]),
  );
}

/** A query with what was meant by it in the place of what was typed. */
function meantQuery(query: string, needs: Need[]): string | undefined {
  const guessed = needs.filter(({ meant }) => meant);
  return guessed.length
    ? guessed.reduce(
        (text, { said, meant }) => text.replace(said, () => meant!),
        query.trim(),
      )
    : undefined;
}
