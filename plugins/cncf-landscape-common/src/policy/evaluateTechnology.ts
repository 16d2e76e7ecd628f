import { hasEnded } from '../maturity';
import { type DecisionContext, decisionFor } from './decisionFor';
import type { Policy } from './Policy';
import type {
  EvaluatedTechnology,
  AppliedDecision,
  UseWarning,
} from './UseWarning';

/** The use of a technology, with all that a warning may depend on. */
interface JudgedUse {
  technology: EvaluatedTechnology;
  policy?: Pick<Policy, 'rings' | 'decisions'>;
  /** The decision that applies to it, if any. */
  decided?: AppliedDecision;
  /** ISO 8601 date. */
  today: string;
}

type DetailsOf<Type extends UseWarning['type']> = Omit<
  Extract<UseWarning, { type: Type }>,
  'type' | 'technology'
>;

/** When each warning is due, and what it says; the most serious first. */
const WARNINGS: {
  [Type in UseWarning['type']]: (use: JudgedUse) => DetailsOf<Type> | undefined;
} = {
  avoid: ({ decided }) =>
    decided?.ring.advice === 'avoid' ? decided : undefined,
  replacedBy: ({ decided }) =>
    decided?.replacement && { ...decided, replacement: decided.replacement },
  archived: ({ technology, decided }) =>
    hasEnded(technology.maturity) ? decided ?? {} : undefined,
  // A company without decisions disapproves of nothing.
  notApproved: ({ policy, decided }) =>
    policy?.decisions.length && !decided ? {} : undefined,
  reviewDue: ({ decided, today }) =>
    decided?.decision.reviewBy && decided.decision.reviewBy < today
      ? decided
      : undefined,
};

/**
 * The types of warnings about the use of a technology, the most serious first.
 *
 * @public
 */
export const USE_WARNING_TYPES = Object.keys(WARNINGS) as [
  UseWarning['type'],
  ...UseWarning['type'][],
];

/**
 * Warns of what is wrong with using a technology; nothing where the company approves of it and its project is alive.
 *
 * Each type of warning answers a question of its own, so a technology on hold with a replacement gets both `avoid` and
 * `replacedBy`. The most serious comes first.
 *
 * @param options - `context`: where it is used; by default, only company-wide decisions count. `today`: the day (ISO 8601 date) to
 * compare review dates with; by default today, in UTC
 * @public
 */
export function evaluateTechnology(
  technology: EvaluatedTechnology,
  policy: Pick<Policy, 'rings' | 'decisions'> | undefined,
  options: { context?: DecisionContext; today?: string } = {},
): UseWarning[] {
  const { context, today = new Date().toISOString().slice(0, 10) } = options;
  const decided = policy && decidedOn(technology, policy, context);
  return USE_WARNING_TYPES.flatMap(type => {
    const details = WARNINGS[type]({ technology, policy, decided, today });
    return details ? [{ type, technology, ...details } as UseWarning] : [];
  });
}

function decidedOn(
  technology: EvaluatedTechnology,
  { rings, decisions }: Pick<Policy, 'rings' | 'decisions'>,
  context: DecisionContext | undefined,
): AppliedDecision | undefined {
  const decision = decisionFor(decisions, technology, context);
  const ring = rings.find(({ name }) => name === decision?.ring);
  return decision && ring
    ? {
        decision,
        ring,
        ...(decision.replacement ? { replacement: decision.replacement } : {}),
      }
    : undefined;
}
