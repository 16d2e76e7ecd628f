import type { LandscapeItem, Placement } from '../landscape';
import { compareMaturity, hasEnded, isSettled } from '../maturity';
import {
  type Decision,
  type Policy,
  type Ring,
  type RingAdvice,
  decisionOf,
} from '../policy';
import type { SearchFindings, SearchHit } from './SearchFindings';

/**
 * Why a technology is an answer: the company's advice, or what its foundation says where the company says nothing.
 *
 * @public
 */
export type AnswerKind = RingAdvice | 'landscape';

/**
 * In which order answers are listed.
 *
 * @public
 */
export const ANSWER_KINDS: AnswerKind[] = ['use', 'try', 'landscape', 'avoid'];

/**
 * A technology that serves a need.
 *
 * @public
 */
export interface Answer {
  item: LandscapeItem;
  /** Absent where the company did not decide. */
  decision?: Decision;
  ring?: Ring;
  /** What of the need it has, and where; absent where a whole subcategory was asked for. */
  hit?: SearchHit;
}

/**
 * What to use for a need, and what not.
 *
 * @public
 */
export interface Advice {
  /** Each kind of answer, the best first. */
  answers: Record<AnswerKind, Answer[]>;
  /** The subcategories that serve the need, the best first, each with what the company decided on there beside the answers. */
  places: { place: Placement; beside: Answer[] }[];
  /** Where something of the kind would be, where there is no answer. */
  nearest?: Placement;
  /** What the need was taken for, where it is nothing as it was typed. */
  meant?: string;
}

/**
 * What fits less than this share of what fits best is not recommended, whatever the company thinks of it.
 *
 * @public
 */
export const RECOMMENDED_FIT = 0.5;

/** As many subcategories as somebody reads about before choosing. */
const MOST_PLACES = 3;

/**
 * Says what to use for a need: what the company approved, then what it tries, then what the landscape's foundation holds for
 * settled, then what to avoid; but only of what fits. Within each, what fits best comes first, and of equals what is nearer
 * to the centre of the radar, then what the foundation graduated.
 *
 * @param need - what a search for it came to, or the subcategory that was chosen
 * @public
 */
export function adviseFor(
  need: SearchFindings | Placement,
  landscape: { id: string; items: LandscapeItem[] },
  policy: Policy | undefined,
): Advice {
  const fitting = 'hits' in need ? need.hits : itemsIn(need, landscape.items);
  const rings = new Map(policy?.rings.map(ring => [ring.name, ring]));
  const answerOf = (item: LandscapeItem, hit?: SearchHit): Answer => {
    const technology = { landscape: landscape.id, name: item.name };
    const decision = decisionOf(policy?.decisions ?? [], technology);
    return { item, decision, ring: rings.get(decision?.ring ?? ''), hit };
  };
  const order = [...rings.keys()];
  const rankOf = ({ ring }: Answer) =>
    ring ? order.indexOf(ring.name) : order.length;

  const answers: Advice['answers'] = {
    use: [],
    try: [],
    landscape: [],
    avoid: [],
  };
  const given = fitting
    .map(hit => ('fit' in hit ? answerOf(hit.item, hit) : answerOf(hit)))
    .sort(
      (a, b) =>
        (b.hit?.score ?? 0) - (a.hit?.score ?? 0) ||
        rankOf(a) - rankOf(b) ||
        compareMaturity(a.item.maturity, b.item.maturity),
    );
  for (const answer of given) {
    const kind = kindOf(answer);
    // A warning is worth more than a recommendation that nearly fits.
    if (
      kind &&
      (kind === 'avoid' || (answer.hit?.fit ?? 1) >= RECOMMENDED_FIT)
    ) {
      answers[kind].push(answer);
    }
  }
  const named = new Set(
    Object.values(answers).flatMap(kind => kind.map(({ item }) => item.name)),
  );
  const others = landscape.items
    .filter(({ name }) => !named.has(name))
    .map(item => answerOf(item))
    .filter(({ ring }) => ring);
  return {
    answers,
    places: placesOf(need).map(place => ({
      place,
      beside: others.filter(({ item }) => isIn(item, place)),
    })),
    ...('hits' in need && { nearest: need.nearest, meant: need.meant }),
  };
}

function kindOf({ item, ring }: Answer): AnswerKind | undefined {
  if (ring) {
    return ring.advice;
  }
  if (hasEnded(item.maturity)) {
    return 'avoid';
  }
  return isSettled(item.maturity) ? 'landscape' : undefined;
}

function placesOf(need: SearchFindings | Placement): Placement[] {
  return 'hits' in need
    ? need.places
        .flatMap(({ category, subcategory }) =>
          subcategory ? [{ category, subcategory }] : [],
        )
        .slice(0, MOST_PLACES)
    : [need];
}

function itemsIn(place: Placement, items: LandscapeItem[]): LandscapeItem[] {
  return items.filter(item => isIn(item, place));
}

function isIn(item: LandscapeItem, place: Placement): boolean {
  return [item, ...(item.alsoIn ?? [])].some(
    ({ category, subcategory }) =>
      category === place.category && subcategory === place.subcategory,
  );
}
