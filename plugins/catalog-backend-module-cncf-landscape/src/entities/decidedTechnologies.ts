import {
  decisionFor,
  type Policy,
  type PolicyTechnology,
} from 'backstage-plugin-cncf-landscape-common';

/** The part of a policy that entities are made from. */
export type Decisions = Pick<Policy, 'decisions'>;

/** What an entity tells of the company's decision about a technology. */
export interface DecidedTechnology {
  /** The name of the ring that holds for the whole company. */
  ring?: string;
  /** An entity reference. */
  owner?: string;
}

/**
 * The technologies of a landscape that a policy speaks of, by their names: those that are decided on, for the whole company or
 * for a part of it, and those that are to replace them.
 */
export function decidedTechnologies(
  { decisions }: Decisions,
  landscape: string,
): Map<string, DecidedTechnology> {
  const mentioned = decisions
    .flatMap(({ technology, replacement }) => [technology, replacement])
    .filter(
      (technology): technology is PolicyTechnology =>
        technology?.landscape === landscape,
    );
  return new Map(
    mentioned.map(technology => {
      const { ring, owner } = decisionFor(decisions, technology) ?? {};
      return [technology.name, { ring, owner }];
    }),
  );
}
