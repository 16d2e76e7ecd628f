export type {
  Decision,
  DecisionScope,
  FormerRing,
  Policy,
  PolicyTechnology,
  Ring,
  RingAdvice,
} from './Policy';
export { decisionFor, decisionPlace, type DecisionPlace } from './decisionFor';
export {
  evaluateTechnology,
  USE_WARNING_TYPES,
  type EvaluateOptions,
} from './evaluateTechnology';
export { evaluateUse, type EvaluateUseOptions } from './evaluateUse';
export type {
  ArchivedFinding,
  AvoidFinding,
  EvaluatedTechnology,
  FindingDecision,
  NotApprovedFinding,
  ReplacedByFinding,
  ReviewDueFinding,
  UnknownNameFinding,
  UseFinding,
} from './UseFinding';
export type {
  TechRadar,
  TechRadarEntry,
  TechRadarRing,
  TechRadarSnapshot,
} from './TechRadar';
