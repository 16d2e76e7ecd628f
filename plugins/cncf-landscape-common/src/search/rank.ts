import { isMeaning } from './terms';
import {
  type SearchField,
  bestField,
  maskWeight,
  meaningWeight,
} from './fields';
import type { TermIndex } from './TermIndex';
import { type Need, RELATED_MEANING } from './understandQuery';

/** What of a query a document has, and where. */
export interface NeedMatch {
  /** Which of the needs. */
  need: number;
  /** All fields that it is in. */
  mask: number;
  /** How well it serves it, from 0 to 1. */
  worth: number;
}

/** A document that has something of what a query asks for. */
export interface Ranked {
  document: number;
  /** How well it serves all that is asked for: 0 to about 1, and more for what has a need in many places. */
  score: number;
  /** How much of what is asked for it has at all (0 to 1). */
  coverage: number;
  /** Whether it has all of it, apart from what one does with anything. */
  whole: boolean;
  matches: NeedMatch[];
}

interface Found {
  worth: number;
  mask: number;
  /** Whether it has what was asked for, and not only what is related to it. */
  direct: boolean;
}

/** Several words serve a need together nearly as well as what they mean in one. */
const TOGETHER = 0.75;

/** What is only related to what is asked for has less than half of it. */
const RELATED = 0.4;

/** What has all the words in one field has them together, and not by chance. */
const SIDE_BY_SIDE = 1.15;

function servedBy(index: TermIndex, need: Need): Map<number, Found> {
  const found = new Map<number, Found>();
  const add = (document: number, { worth, mask, direct }: Found) => {
    const before = found.get(document);
    found.set(document, {
      worth: Math.max(before?.worth ?? 0, worth),
      mask: (before?.mask ?? 0) | mask,
      direct: direct || (before?.direct ?? false),
    });
  };
  for (const { term, worth, fields } of need.alternatives) {
    const weightOfMask = isMeaning(term) ? meaningWeight : maskWeight;
    const direct = worth > RELATED_MEANING;
    for (const [document, mask] of index.postings(term, fields)) {
      add(document, { worth: worth * weightOfMask(mask), mask, direct });
    }
  }
  for (const [document, one] of together(index, need.parts)) {
    add(document, one);
  }
  return found;
}

/** What has all parts of a need, wherever. */
function together(index: TermIndex, parts: Need[] = []): Map<number, Found> {
  const [first, ...others] = parts.map(part => servedBy(index, part));
  const found = new Map<number, Found>();
  for (const [document, { worth, mask, direct }] of first ?? []) {
    const rest = others.map(other => other.get(document));
    if (rest.every(Boolean)) {
      const all = rest.reduce((sum, part) => sum + part!.worth, worth);
      found.set(document, {
        worth: (TOGETHER * all) / parts.length,
        mask: rest.reduce((sum, part) => sum | part!.mask, mask),
        direct: direct && rest.every(part => part!.direct),
      });
    }
  }
  return found;
}

/** How much a need tells: the rarer what serves it, the more. What nothing serves tells a lot of what is not there. */
function weightOf(need: Need, found: Map<number, Found>, all: number): number {
  const served = [...found.values()].filter(({ direct }) => direct).length;
  const rarity = Math.log(1 + all / Math.max(served, 1)) / Math.log(1 + all);
  return need.weight * (found.size ? Math.max(rarity, 0.1) : 1);
}

/** Ranks what has something of what a query asks for; the best first. */
export function rank(index: TermIndex, needs: Need[], all: number): Ranked[] {
  const served = needs.map(need => servedBy(index, need));
  const weights = needs.map((need, at) => weightOf(need, served[at], all));
  const telling = needs.some(({ act }) => !act);
  const asked = needs.flatMap(({ act }, at) => (act && telling ? [] : at));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ranked = new Map<number, Ranked>();
  served.forEach((found, need) => {
    for (const [document, { worth, mask, direct }] of found) {
      const before = ranked.get(document) ?? {
        document,
        score: 0,
        coverage: 0,
        whole: false,
        matches: [],
      };
      before.score += (weights[need] * worth) / total;
      before.coverage += ((direct ? 1 : RELATED) * weights[need]) / total;
      before.matches.push({ need, worth, mask });
      ranked.set(document, before);
    }
  });
  return [...ranked.values()]
    .map(one => ({
      ...one,
      score: one.score * one.coverage * closeness(one),
      whole: asked.every(at => one.matches.some(({ need }) => need === at)),
    }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

function closeness({ matches }: Ranked): number {
  const common = matches.reduce((mask, match) => mask & match.mask, -1);
  return matches.length > 1 && common ? SIDE_BY_SIDE : 1;
}

/** Where a need is served best. */
export function bestPlace({ mask }: NeedMatch): SearchField {
  return bestField(mask)!;
}
