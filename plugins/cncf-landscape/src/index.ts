/**
 * The cloud native landscape as a tab of Backstage.
 *
 * @packageDocumentation
 */

export { cncfLandscapePlugin as default } from './plugin';
export { cncfLandscapeApiRef } from './api/cncfLandscapeApiRef';
export {
  LandscapeCardBlueprint,
  LandscapeColumnBlueprint,
  LandscapeDetailsSectionBlueprint,
} from './additions/blueprints';
export type {
  AddedCard,
  AddedColumn,
  AddedSection,
  DetailsSectionProps,
} from './additions/Additions';
export { cncfLandscapeTranslationRef } from './translation/translationRef';
