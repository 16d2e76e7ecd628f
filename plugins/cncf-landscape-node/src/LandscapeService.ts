import type {
  LandscapeStatus,
  Policy,
  TechnologyList,
} from 'backstage-plugin-cncf-landscape-common';

/**
 * Options for a request.
 *
 * @public
 */
export interface LandscapeRequestOptions {
  /** Aborts the request. By default, a request times out after 30 seconds. */
  signal?: AbortSignal;
}

/**
 * The landscapes, for backend code that runs on its own behalf. Code that serves users calls the HTTP API with their
 * credentials instead.
 *
 * Every call rejects if the landscape backend cannot be reached or responds with an error: with a `ResponseError` from
 * `@backstage/errors`, which has the `statusCode`, or with the error of `fetch`. A backend that is still starting responds with
 * 503, 404 or 401, so early callers should retry.
 *
 * @public
 */
export interface LandscapeService {
  /** All landscapes, with their versions and the status of reading each. */
  listLandscapes(options?: LandscapeRequestOptions): Promise<LandscapeStatus[]>;

  /**
   * All items of a landscape in full. Repeated calls are cheap while nothing has changed, and resolve to the same object; treat
   * it as read-only.
   *
   * @param id - the landscape's id, such as `cncf`
   */
  getTechnologies(
    id: string,
    options?: LandscapeRequestOptions,
  ): Promise<TechnologyList>;

  /**
   * The company's policy; without rings and decisions if there is none. A landscape backend of an earlier release, without
   * policies, responds with 404.
   */
  getPolicy(options?: LandscapeRequestOptions): Promise<Policy>;
}
