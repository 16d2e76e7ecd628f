import {
  type Decision,
  type LandscapeItem,
  type Placement,
  type Policy,
  type Ring,
  type RingAdvice,
  compareMaturity,
  hasEnded,
  isSettled,
} from 'backstage-plugin-cncf-landscape-common';
import { decisionOf } from '../../model/radar/decisionOf';
import { placementsOf } from '../../model/selection/filterItems';
import type { NeedMatch } from './matchNeed';

/** Why a technology is an answer: the company's advice, or what its foundation says where the company says nothing. */
export type AnswerKind = RingAdvice | 'landscape';

/** The order of the answers. */
export const ANSWER_KINDS: AnswerKind[] = ['use', 'try', 'landscape', 'avoid'];

/** A technology that serves a need, or seems to. */
export interface Answer {
  item: LandscapeItem;
  /** Absent where the company did not decide. */
  decision?: Decision;
  ring?: Ring;
}

/** What to use for a need, and what not. */
export interface Advice {
  /** Each kind of answer, the best first. */
  answers: Record<AnswerKind, Answer[]>;
  /** The subcategories that serve the need, the best first, each with what the company decided on there beside the answers. */
  places: { place: Placement; beside: Answer[] }[];
}

/** How much it is worth to be listed in a subcategory that the need names, beside serving it by itself. */
const NAMED = 0.8;

/** How much it is worth to be listed in a subcategory whose guide mentions the need. */
const SPOKEN_OF = 0.25;

/** How much serving a need by itself is worth outside of the subcategory that the need names. */
const ELSEWHERE = 0.5;

/** What serves a need less than this share of what serves it best is no answer. */
const LEAST = 0.3;

function keyOf({ category, subcategory }: Placement): string {
  return `${category}/${subcategory}`;
}

function placementOf(key: string): Placement {
  const [category, subcategory] = key.split('/');
  return { category, subcategory };
}

function relevanceOf(item: LandscapeItem, match: NeedMatch): number {
  const { items, places, named } = match;
  const own = items.get(item.name) ?? 0;
  const chosenParts = placementsOf(item).map(keyOf);
  const served = Math.max(...chosenParts.map(place => places.get(place) ?? 0));
  const isNamed = (place: string) => named.has(place) && places.has(place);
  if (chosenParts.some(isNamed)) {
    return own + NAMED * served;
  }
  return [...places.keys()].some(isNamed)
    ? ELSEWHERE * own
    : own + SPOKEN_OF * served;
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

/**
 * Says what to use for a need: what the company approved, then what it tries, then what the landscape's foundation holds for
 * settled, then what to avoid. Within each, what serves the need best comes first, and of equals what is nearer to the centre
 * of the radar; what the foundation graduated goes before what it incubates.
 *
 * @param match - what of the landscape serves the need
 */
export function adviseFor(
  match: NeedMatch,
  landscape: { id: string; items: LandscapeItem[] },
  policy: Policy | undefined,
): Advice {
  const relevance = new Map(
    landscape.items.map(item => [item.name, relevanceOf(item, match)]),
  );
  const least = LEAST * Math.max(0, ...relevance.values());
  const rings = new Map(policy?.rings.map(ring => [ring.name, ring]));
  const order = [...rings.keys()];
  const rankOf = ({ ring }: Answer) =>
    ring ? order.indexOf(ring.name) : order.length;
  const answerOf = (item: LandscapeItem): Answer => {
    const decision = decisionOf(policy?.decisions ?? [], {
      landscape: landscape.id,
      name: item.name,
    });
    return { item, decision, ring: rings.get(decision?.ring ?? '') };
  };

  const answers: Advice['answers'] = {
    use: [],
    try: [],
    landscape: [],
    avoid: [],
  };
  const serving = landscape.items
    .filter(({ name }) => relevance.get(name)! > least)
    .map(answerOf)
    .sort(
      (a, b) =>
        relevance.get(b.item.name)! - relevance.get(a.item.name)! ||
        rankOf(a) - rankOf(b),
    );
  for (const answer of serving) {
    const kind = kindOf(answer);
    if (kind) {
      answers[kind].push(answer);
    }
  }
  answers.landscape.sort((a, b) =>
    compareMaturity(a.item.maturity, b.item.maturity),
  );
  const others = landscape.items
    .filter(({ name }) => !(relevance.get(name)! > least))
    .map(answerOf)
    .filter(({ ring }) => ring);
  return {
    answers,
    places: [...match.places.keys()].map(key => ({
      place: placementOf(key),
      beside: others.filter(({ item }) =>
        placementsOf(item).some(place => keyOf(place) === key),
      ),
    })),
  };
}
