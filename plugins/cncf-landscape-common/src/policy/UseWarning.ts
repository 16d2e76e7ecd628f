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
  /** What to use instead, where the decision says so. */
  replacement?: PolicyTechnology;
}

/**
 * Its project has ended, whatever the company has decided.
 *
 * @public
 */
export interface ArchivedWarning extends Partial<AppliedDecision> {
  type: 'archived';
  technology: EvaluatedTechnology;
}

/**
 * The company advises against it: it is on hold, or in another ring with that advice.
 *
 * @public
 */
export interface AvoidWarning extends AppliedDecision {
  type: 'avoid';
  technology: EvaluatedTechnology;
}

/**
 * The company names a replacement.
 *
 * @public
 */
export interface ReplacedByWarning extends AppliedDecision {
  type: 'replacedBy';
  technology: EvaluatedTechnology;
  replacement: PolicyTechnology;
}

/**
 * The company has decided on other technologies but not on this one, or not in this context.
 *
 * @public
 */
export interface NotApprovedWarning {
  type: 'notApproved';
  technology: EvaluatedTechnology;
  decision?: undefined;
  ring?: undefined;
  replacement?: undefined;
}

/**
 * The decision is overdue for review.
 *
 * @public
 */
export interface ReviewDueWarning extends AppliedDecision {
  type: 'reviewDue';
  technology: EvaluatedTechnology;
}

/**
 * A warning to the owner of an entity about a technology that it uses.
 *
 * @public
 */
export type UseWarning =
  | AvoidWarning
  | ReplacedByWarning
  | ArchivedWarning
  | NotApprovedWarning
  | ReviewDueWarning;

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
