import {
  decisionFor,
  type Policy,
  type PolicyTechnology,
} from 'backstage-plugin-cncf-landscape-common';

/** The part of a policy that entities depend on. */
export type Decisions = Pick<Policy, 'decisions'>;

/** What an entity has from the company's decision about a technology. */
export interface DecidedTechnology {
  /** The name of the company-wide ring. */
  ring?: string;
  /** An entity reference. */
  owner?: string;
}

/**
 * The technologies of a landscape that a policy mentions, by name: those that are decided on, company-wide or in a scope, and
 * their replacements.
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
