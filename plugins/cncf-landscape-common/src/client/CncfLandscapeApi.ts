import type {
  Language,
  LandscapeChanges,
  LandscapeDocument,
  LandscapeStatus,
  LandscapeTexts,
  ResolvedName,
  TechnologyDetails,
  TechnologyList,
} from '../landscape';
import type { Policy, TechRadar } from '../policy';

/**
 * Options for a request. In a browser, the fetch API authenticates it; in a backend, a token does.
 *
 * @public
 */
export interface RequestOptions {
  /** For a backend: the token of a plugin request, for the plugin `cncf-landscape`. */
  token?: string;
  /** Aborts the request. */
  signal?: AbortSignal;
}

/**
 * A document with the ETag of its state.
 *
 * @public
 */
export interface Tagged<T> {
  /** To be passed to the next request, which then resolves to a document only if it has changed. */
  etag?: string;
  /** The document itself. */
  document: T;
}

/**
 * The HTTP API of the landscape backend.
 *
 * Every call rejects with a `ResponseError` from `@backstage/errors` if the backend responds with an error.
 *
 * @public
 */
export interface CncfLandscapeApi {
  /** All landscapes, with the status of reading each. */
  getLandscapes(options?: RequestOptions): Promise<LandscapeStatus[]>;

  /** Everything needed to draw a landscape. */
  getLandscape(
    id: string,
    options?: RequestOptions,
  ): Promise<LandscapeDocument>;

  /** The texts that cards, search and previews show for items. */
  getTexts(
    id: string,
    lang: Language,
    options?: RequestOptions,
  ): Promise<LandscapeTexts>;

  /**
   * All items in full. With the ETag of an earlier response, it resolves to `undefined` if nothing has changed since.
   */
  getTechnologies(
    id: string,
    options?: RequestOptions & { etag?: string },
  ): Promise<Tagged<TechnologyList> | undefined>;

  /** One item in full, with its guide in a language, or in English if the guide is not available in it. */
  getTechnology(
    id: string,
    name: string,
    options?: RequestOptions & { lang?: Language },
  ): Promise<TechnologyDetails>;

  /**
   * Resolves names that people entered, each optionally prefixed with its landscape: any number, in as many requests as it takes.
   * What is too long to be a name is unknown.
   */
  resolveNames(
    names: string[],
    options?: RequestOptions,
  ): Promise<ResolvedName[]>;

  /**
   * The changes of a landscape, newest first, 50 per page by default (at most 200). A page's cursor fetches the next page.
   */
  getChanges(
    id: string,
    options?: RequestOptions & { limit?: number; cursor?: string },
  ): Promise<LandscapeChanges>;

  /** The company's policy; the default rings and no decisions if there is none. */
  getPolicy(options?: RequestOptions): Promise<Policy>;

  /** The policy in the format of the community's tech-radar plugin. */
  getTechRadar(options?: RequestOptions): Promise<TechRadar>;

  /** The URL of a landscape's pictures, without a trailing slash; they are public to anyone who has their names. */
  getLogosUrl(id: string): Promise<string>;

  /** Refreshes a landscape and the policy now; resolves to the landscape's status afterwards. */
  refresh(id: string, options?: RequestOptions): Promise<LandscapeStatus>;

  /** Refreshes the policy now; resolves to the policy afterwards. */
  refreshPolicy(options?: RequestOptions): Promise<Policy>;
}
