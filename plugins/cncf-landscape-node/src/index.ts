/**
 * The landscape as a service for other Backstage backend code.
 *
 * @packageDocumentation
 */

export type {
  LandscapeRequestOptions,
  LandscapeService,
} from './LandscapeService';
export { landscapeServiceRef } from './landscapeServiceRef';
