/**
 * The landscape backend: reads landscapes and the field guide, and serves them to the other plugins.
 *
 * @packageDocumentation
 */

export { cncfLandscapePlugin as default } from './plugin';
