import type { StatedUse } from '../uses';
import type { Decision, PolicyTechnology, Ring } from './Policy';

/**
 * What needs to be known of a technology to judge its use.
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
 * What a decision has to do with a finding.
 *
 * @public
 */
export interface FindingDecision {
  decision: Decision;
  /** The ring that the decision puts the technology in. */
  ring: Ring;
  /** What to use instead, where the decision says so. */
  replacement?: PolicyTechnology;
}

/**
 * Its project has ended, whatever the company thinks of it.
 *
 * @public
 */
export interface ArchivedFinding extends Partial<FindingDecision> {
  type: 'archived';
  technology: EvaluatedTechnology;
}

/**
 * The company advises against it: it is on hold, or in another ring with that advice.
 *
 * @public
 */
export interface AvoidFinding extends FindingDecision {
  type: 'avoid';
  technology: EvaluatedTechnology;
}

/**
 * The company names something to use instead.
 *
 * @public
 */
export interface ReplacedByFinding extends FindingDecision {
  type: 'replacedBy';
  technology: EvaluatedTechnology;
  replacement: PolicyTechnology;
}

/**
 * The company has decided on other technologies, but not on this one, or not for this place.
 *
 * @public
 */
export interface NotApprovedFinding {
  type: 'notApproved';
  technology: EvaluatedTechnology;
  decision?: undefined;
  ring?: undefined;
  replacement?: undefined;
}

/**
 * The decision should have been looked at again by now.
 *
 * @public
 */
export interface ReviewDueFinding extends FindingDecision {
  type: 'reviewDue';
  technology: EvaluatedTechnology;
}

/**
 * Something that the owner of an entity should know of its use of a technology.
 *
 * @public
 */
export type UseFinding =
  | AvoidFinding
  | ReplacedByFinding
  | ArchivedFinding
  | NotApprovedFinding
  | ReviewDueFinding;

/**
 * An entity says that it uses something that no landscape knows, so that nothing can be said of it.
 *
 * @public
 */
export interface UnknownNameFinding {
  type: 'unknownName';
  given: StatedUse;
  /** The technology with the most similar name, where one is similar enough. */
  nearest?: EvaluatedTechnology;
}
