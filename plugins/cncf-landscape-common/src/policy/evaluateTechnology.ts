import { type DecisionPlace, decisionFor } from './decisionFor';
import type { Policy } from './Policy';
import type {
  EvaluatedTechnology,
  FindingDecision,
  UseFinding,
} from './UseFinding';

/**
 * Where and when the use of a technology is judged.
 *
 * @public
 */
export interface EvaluateOptions {
  /** Where it is used; without it, only decisions for the whole company count. */
  place?: DecisionPlace;
  /** The day (ISO 8601 date) on which reviews are due or not; today, in UTC, without it. */
  today?: string;
}

/**
 * What is to be said of using a technology: nothing, where the company approves of it and its project lives.
 *
 * Each type of finding answers one question of its own, so that a technology on hold with a replacement has both `avoid`
 * and `replacedBy`. What weighs most comes first.
 *
 * @public
 */
export function evaluateTechnology(
  technology: EvaluatedTechnology,
  policy: Pick<Policy, 'rings' | 'decisions'> | undefined,
  options: EvaluateOptions = {},
): UseFinding[] {
  const { place, today = new Date().toISOString().slice(0, 10) } = options;
  const decided = policy && decidedOn(technology, policy, place);
  const findings: UseFinding[] = [];

  if (decided?.ring.advice === 'avoid') {
    findings.push({ type: 'avoid', technology, ...decided });
  }
  if (decided?.replacement) {
    const { replacement } = decided;
    findings.push({ type: 'replacedBy', technology, ...decided, replacement });
  }
  if (technology.maturity === 'archived') {
    findings.push({ type: 'archived', technology, ...decided });
  }
  // A company that has decided on nothing disapproves of nothing.
  if (policy?.decisions.length && !decided) {
    findings.push({ type: 'notApproved', technology });
  }
  if (decided?.decision.reviewBy && decided.decision.reviewBy < today) {
    findings.push({ type: 'reviewDue', technology, ...decided });
  }
  return findings;
}

function decidedOn(
  technology: EvaluatedTechnology,
  { rings, decisions }: Pick<Policy, 'rings' | 'decisions'>,
  place: DecisionPlace | undefined,
): FindingDecision | undefined {
  const decision = decisionFor(decisions, technology, place);
  const ring = rings.find(({ name }) => name === decision?.ring);
  return decision && ring
    ? {
        decision,
        ring,
        ...(decision.replacement ? { replacement: decision.replacement } : {}),
      }
    : undefined;
}
