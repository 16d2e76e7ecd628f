import {
  type Decision,
  decisionFor,
  type LandscapeDocument,
  type LandscapeItem,
  normalizeName,
  type Policy,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';

/** A technology that a picker offers. */
export interface Choice {
  /** What is written where it is chosen. */
  value: string;
  item: LandscapeItem;
  ring?: Ring;
  decision?: Decision;
}

/** What a picker offers: what the company approves, the best ring first, and what else there is, by name. */
export interface Choices {
  approved: Choice[];
  others: Choice[];
}

/** Which technologies a picker is about. */
export interface ChoiceFilter {
  /** A name or slug. */
  category?: string;
  /** A name or slug. */
  subcategory?: string;
  /** The names of the rings that count as approved; those that advise to use or to try without it. */
  rings?: string[];
}

/**
 * What a picker offers of a landscape.
 *
 * @param prefixed - whether a technology's name needs its landscape before it to be found
 */
export function pickerChoices(
  landscape: LandscapeDocument,
  policy: Pick<Policy, 'rings' | 'decisions'>,
  filter: ChoiceFilter,
  prefixed = false,
): Choices {
  const choices = landscape.items
    .filter(item => standsWhere(item, filter))
    .map((item): Choice => {
      const decision = decisionFor(policy.decisions, {
        landscape: landscape.id,
        name: item.name,
      });
      const ring = policy.rings.find(({ name }) => name === decision?.ring);
      const value = prefixed ? `${landscape.id}/${item.name}` : item.name;
      return { value, item, ring, decision };
    });
  const isApproved = ({ ring }: Choice) =>
    ring !== undefined &&
    (filter.rings?.includes(ring.name) ??
      (ring.advice === 'use' || ring.advice === 'try'));
  const rank = ({ ring }: Choice) => policy.rings.indexOf(ring!);
  return {
    approved: choices
      .filter(isApproved)
      .sort((a, b) => rank(a) - rank(b) || byTitle(a, b)),
    others: choices.filter(choice => !isApproved(choice)).sort(byTitle),
  };
}

function standsWhere(
  item: LandscapeItem,
  { category, subcategory }: ChoiceFilter,
): boolean {
  return [item, ...(item.alsoIn ?? [])].some(
    place =>
      (!category || place.category === normalizeName(category)) &&
      (!subcategory || place.subcategory === normalizeName(subcategory)),
  );
}

function byTitle(a: Choice, b: Choice): number {
  return a.item.title.localeCompare(b.item.title);
}
