import type { Finding } from 'backstage-plugin-cncf-landscape-common';
import type { DecisionEntry } from '../policyFormat/ParsedPolicy';

/** Reports owners that are not in the catalog. */
export function missingOwners(
  decisions: DecisionEntry[],
  unknownOwners: string[],
): Finding[] {
  const dead = new Set(unknownOwners);
  return decisions.flatMap(({ technology, owner, at }) =>
    owner && dead.has(owner)
      ? [
          {
            message: `decision about '${technology}': its owner ${owner} is not in the catalog, so there is no contact; name a group or user that is`,
            ...at.owner,
          },
        ]
      : [],
  );
}

/** The owners of decisions, without duplicates. */
export function ownersOf(decisions: DecisionEntry[]): string[] {
  return [...new Set(decisions.flatMap(({ owner }) => owner ?? []))].sort();
}
