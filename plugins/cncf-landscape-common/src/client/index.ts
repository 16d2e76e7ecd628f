export type {
  CncfLandscapeApi,
  RequestOptions,
  Tagged,
} from './CncfLandscapeApi';
export { CncfLandscapeClient } from './CncfLandscapeClient';
