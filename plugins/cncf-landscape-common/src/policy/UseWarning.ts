import type { DeclaredUse } from '../uses';
import type { Decision, PolicyTechnology, Ring } from './Policy';

/**
 * The facts about a technology that its evaluation depends on.
 *
 * @public
 */
export interface EvaluatedTechnology {
  /** The id of its landscape. */
  landscape: string;
  /** Its technology name. */
  name: string;
  /** Its name in the landscape. */
  title: string;
  maturity?: string;
}

/**
 * The decision that a warning is about.
 *
 * @public
 */
export interface AppliedDecision {
  decision: Decision;
  /** The ring that the decision puts the technology in. */
  ring: Ring;
  /** What to use instead, if the decision names a replacement. */
  replacement?: PolicyTechnology;
}

/**
 * A warning to the owner of an entity about a technology that it uses:
 *
 * - `avoid`: the company advises against it, because it is on hold or in another ring with that advice
 * - `replacedBy`: the company names a replacement
 * - `archived`: its project has ended, whatever the company has decided
 * - `notApproved`: the company has decided on other technologies but not on this one, or not in this context
 * - `reviewDue`: the decision is overdue for review
 *
 * @public
 */
export type UseWarning = { technology: EvaluatedTechnology } & (
  | ({ type: 'avoid' } & AppliedDecision)
  | ({ type: 'replacedBy' } & AppliedDecision & {
        replacement: PolicyTechnology;
      })
  | ({ type: 'archived' } & Partial<AppliedDecision>)
  | {
      type: 'notApproved';
      decision?: undefined;
      ring?: undefined;
      replacement?: undefined;
    }
  | ({ type: 'reviewDue' } & AppliedDecision)
);

/**
 * An entity declares that it uses something that is in no landscape.
 *
 * @public
 */
export interface UnknownNameWarning {
  type: 'unknownName';
  given: DeclaredUse;
  /** The technology with the most similar name, if any is similar enough. */
  nearest?: EvaluatedTechnology;
}
