import {
  hasEnded,
  type Finding,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';
import type { ResolvedDecision } from './resolveDecisions';

/** Reports contradictory decisions. They apply nevertheless: only their authors know which one is wrong. */
export function findContradictions(
  resolved: ResolvedDecision[],
  rings: Ring[],
): Finding[] {
  const adviceOf = new Map(rings.map(({ name, advice }) => [name, advice]));
  const general = new Map(
    resolved.flatMap(one =>
      one.decision.scope ? [] : [[one.technology, one.decision.ring] as const],
    ),
  );
  return resolved.flatMap(({ decision, technology, replacement, at }) => {
    const about = `decision about '${technology.title}'`;
    const findings: Finding[] = [];
    const ring = replacement && general.get(replacement);
    if (replacement && ring && adviceOf.get(ring) === 'avoid') {
      findings.push({
        message: `${about}: its replacement '${replacement.title}' is itself in the ring ${ring}; name another one, or decide on '${replacement.title}' anew`,
        ...at.replacement,
      });
    }
    if (
      hasEnded(technology.maturity) &&
      adviceOf.get(decision.ring) === 'use'
    ) {
      findings.push({
        message: `${about}: it is in the ring ${decision.ring}, and the project is ${technology.maturity}: nobody works on it any more; look at the decision again`,
        ...at.ring,
      });
    }
    return findings;
  });
}
