/**
 * The cloud native landscape as a tab of Backstage.
 *
 * @packageDocumentation
 */

export { cncfLandscapePlugin as default } from './plugin';
export { cncfLandscapeApiRef } from './api/cncfLandscapeApiRef';
export { cncfLandscapeTranslationRef } from './translation/translationRef';
