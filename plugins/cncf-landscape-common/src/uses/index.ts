export {
  WELL_KNOWN_INFERENCE_RULES,
  type InferenceRule,
} from './inferenceRules';
export {
  DEFAULT_RELATE_OPTIONS,
  isExplicitUse,
  declaredUses,
  type RelateOptions,
  type DeclaredUse,
  type UseSource,
} from './declaredUses';
export {
  entityUses,
  type EntityUse,
  type TechnologyLookup,
} from './entityUses';
