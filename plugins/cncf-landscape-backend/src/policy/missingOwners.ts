import type { Finding } from 'backstage-plugin-cncf-landscape-common';
import type { DecisionEntry } from '../policyFormat/ParsedPolicy';

/** Tells of owners whom nobody can ask, because the catalog has not heard of them. */
export function missingOwners(
  decisions: DecisionEntry[],
  unknownOwners: string[],
): Finding[] {
  const dead = new Set(unknownOwners);
  return decisions.flatMap(({ technology, owner, at }) =>
    owner && dead.has(owner)
      ? [
          {
            message: `decision about '${technology}': its owner ${owner} is not in the catalog, so that nobody can be asked; name a group or user that is`,
            ...at.owner,
          },
        ]
      : [],
  );
}

/** Whom decisions name as owners, each once. */
export function ownersOf(decisions: DecisionEntry[]): string[] {
  return [...new Set(decisions.flatMap(({ owner }) => owner ?? []))].sort();
}
