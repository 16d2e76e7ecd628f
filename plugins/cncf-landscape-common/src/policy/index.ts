export type {
  Decision,
  DecisionScope,
  FormerRing,
  Policy,
  PolicyTechnology,
  Ring,
  RingAdvice,
} from './Policy';
export {
  decisionFor,
  decisionContext,
  type DecisionContext,
} from './decisionFor';
export {
  evaluateTechnology,
  USE_WARNING_TYPES,
  type EvaluateOptions,
} from './evaluateTechnology';
export { evaluateUse, type EvaluateUseOptions } from './evaluateUse';
export type {
  ArchivedWarning,
  AvoidWarning,
  EvaluatedTechnology,
  AppliedDecision,
  NotApprovedWarning,
  ReplacedByWarning,
  ReviewDueWarning,
  UnknownNameWarning,
  UseWarning,
} from './UseWarning';
export type {
  TechRadar,
  TechRadarEntry,
  TechRadarRing,
  TechRadarSnapshot,
} from './TechRadar';
