import {
  type Decision,
  decisionFor,
  type Policy,
  type Ring,
} from 'backstage-plugin-cncf-landscape-common';

/** What the company decided on a technology in general, with the ring that it put it in. */
export function decidedOn(
  technology: { landscape: string; name: string },
  policy: Policy | undefined,
): { decision: Decision; ring: Ring } | undefined {
  const decision = policy && decisionFor(policy.decisions, technology);
  const ring = policy?.rings.find(({ name }) => name === decision?.ring);
  return decision && ring ? { decision, ring } : undefined;
}

/** How much a company's advice is worth to whoever looks for a technology: what it approved first. */
export function rankOfAdvice(ring: Ring | undefined): number {
  const advice = ring?.advice ?? 'none';
  return ['use', 'try', 'none', 'avoid'].indexOf(advice);
}
