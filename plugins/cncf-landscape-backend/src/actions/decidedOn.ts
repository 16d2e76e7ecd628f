import {
  type Decision,
  decisionFor,
  type Policy,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';

/** The company-wide decision on a technology, with its ring. */
export function decidedOn(
  technology: { landscape: string; name: string },
  policy: Policy | undefined,
): { decision: Decision; ring: Ring } | undefined {
  const decision = policy && decisionFor(policy.decisions, technology);
  const ring = policy?.rings.find(({ name }) => name === decision?.ring);
  return decision && ring ? { decision, ring } : undefined;
}

/** Ranks advice for people who look for a technology: approved ones first. */
export function rankOfAdvice(ring: Ring | undefined): number {
  const advice = ring?.advice ?? 'none';
  return ['use', 'try', 'none', 'avoid'].indexOf(advice);
}
