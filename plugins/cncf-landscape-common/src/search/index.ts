export {
  ANSWER_KINDS,
  RECOMMENDED_FIT,
  adviseFor,
  type Advice,
  type Answer,
  type AnswerKind,
} from './adviseFor';
export { explainHit } from './explainHit';
export { type SearchField } from './fields';
export { createLandscapeSearch } from './LandscapeSearch';
export { markMatches, type TextPart } from './markMatches';
export type {
  LandscapeSearch,
  PlaceHit,
  SearchFindings,
  SearchHit,
  SearchMatch,
  SearchedLandscape,
} from './SearchFindings';
export { foldWord } from './text/words';
