export {
  DEFAULT_RELATE_OPTIONS,
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
