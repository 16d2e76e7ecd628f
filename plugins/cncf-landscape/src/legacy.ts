/**
 * The cloud native landscape for apps of the old frontend system, made of the same components.
 *
 * @packageDocumentation
 */

export { cncfLandscapePlugin } from './legacy/plugin';
export { CncfLandscapePage } from './legacy/page';
export {
  EntityAboutTechnologyCard,
  EntityTechnologiesCard,
  EntityTechnologySumCard,
  EntityUsedByCard,
} from './legacy/entityCards';
export { isTechnologyEntity } from 'backstage-plugin-cncf-landscape-common';
export { cncfLandscapeApiRef } from './api/cncfLandscapeApiRef';
export { cncfLandscapeTranslationRef } from './translation/translationRef';
