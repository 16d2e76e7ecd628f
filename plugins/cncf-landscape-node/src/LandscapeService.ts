import type {
  LandscapeStatus,
  Policy,
  TechnologyList,
} from 'backstage-plugin-cncf-landscape-common';

/**
 * How to ask for a landscape.
 *
 * @public
 */
export interface LandscapeRequestOptions {
  /** Ends the request when it aborts. Without it a request ends after 30 seconds. */
  signal?: AbortSignal;
}

/**
 * The landscapes, for backend code that runs on its own behalf. What users may see is asked over HTTP with their own
 * credentials instead.
 *
 * Every call rejects where the landscape backend cannot be reached or answers with an error: with a `ResponseError` of
 * `@backstage/errors` that carries the `statusCode`, or with the error of `fetch` where nothing answers at all. A
 * backend that is still starting answers with 503, 404 or 401, so that early callers should try again.
 *
 * @public
 */
export interface LandscapeService {
  /** The landscapes that there are, with their versions, and how reading them went. */
  listLandscapes(options?: LandscapeRequestOptions): Promise<LandscapeStatus[]>;

  /**
   * All items of a landscape in full. Asking again costs next to nothing while nothing has changed, and then resolves to
   * the very same object; treat it as read-only.
   *
   * @param id - the landscape's id, such as `cncf`
   */
  getTechnologies(
    id: string,
    options?: LandscapeRequestOptions,
  ): Promise<TechnologyList>;

  /**
   * What the company decided; without rings and decisions where it has no policy. A landscape backend of an earlier release,
   * which knows no policies, answers with 404.
   */
  getPolicy(options?: LandscapeRequestOptions): Promise<Policy>;
}
