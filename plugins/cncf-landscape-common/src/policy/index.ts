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
  decisionOf,
  type DecisionContext,
} from './decisionFor';
export { evaluateTechnology, USE_WARNING_TYPES } from './evaluateTechnology';
export { evaluateUse } from './evaluateUse';
export type {
  AppliedDecision,
  EvaluatedTechnology,
  UnknownNameWarning,
  UseWarning,
} from './UseWarning';
export type { TechRadar, TechRadarEntry, TechRadarSnapshot } from './TechRadar';
