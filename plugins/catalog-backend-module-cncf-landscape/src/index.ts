/**
 * Technologies of the CNCF landscape in the Backstage catalog, and which entities use them.
 *
 * @packageDocumentation
 */

export { catalogModuleCncfLandscape as default } from './module';
