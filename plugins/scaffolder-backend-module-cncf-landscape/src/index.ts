/**
 * An action for software templates that writes into a catalog-info.yaml which technologies a service uses.
 *
 * @packageDocumentation
 */

export { scaffolderModuleCncfLandscape as default } from './module';
