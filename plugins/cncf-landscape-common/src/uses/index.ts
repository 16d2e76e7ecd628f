export {
  WELL_KNOWN_INFERENCE_RULES,
  type InferenceRule,
} from './inferenceRules';
export {
  DEFAULT_RELATE_OPTIONS,
  isExplicitUse,
  statedUses,
  type RelateOptions,
  type StatedUse,
  type UseSource,
} from './statedUses';
export {
  resolveUses,
  type ResolvedUse,
  type TechnologyIndexes,
  type UnknownUse,
} from './resolveUses';
