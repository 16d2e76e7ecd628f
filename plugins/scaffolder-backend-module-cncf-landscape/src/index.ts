/**
 * An action for software templates that adds to a catalog-info.yaml which technologies a service uses.
 *
 * @packageDocumentation
 */

export { scaffolderModuleCncfLandscape as default } from './module';
