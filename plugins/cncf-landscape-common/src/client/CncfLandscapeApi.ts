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
 * How to ask: in a browser the fetch API knows who asks, in a backend a token says so.
 *
 * @public
 */
export interface RequestOptions {
  /** For a backend: the token of a plugin request, for the plugin `cncf-landscape`. */
  token?: string;
  /** Ends the request early. */
  signal?: AbortSignal;
}

/**
 * A document with the tag that tells its state from others.
 *
 * @public
 */
export interface Tagged<T> {
  /** To be given with the next request, which then has an answer only where something has changed. */
  etag?: string;
  /** The document itself. */
  document: T;
}

/**
 * The HTTP API of the landscape backend.
 *
 * Every call rejects with a `ResponseError` of `@backstage/errors` where the backend answers with an error.
 *
 * @public
 */
export interface CncfLandscapeApi {
  /** The landscapes that there are, and how reading them went. */
  getLandscapes(options?: RequestOptions): Promise<LandscapeStatus[]>;

  /** All that is needed to draw a landscape. */
  getLandscape(
    id: string,
    options?: RequestOptions,
  ): Promise<LandscapeDocument>;

  /** What cards, search and previews say of the items. */
  getTexts(
    id: string,
    lang: Language,
    options?: RequestOptions,
  ): Promise<LandscapeTexts>;

  /**
   * All items in full. With the tag of an earlier answer it resolves to `undefined` where nothing has changed since.
   */
  getTechnologies(
    id: string,
    options?: RequestOptions & { etag?: string },
  ): Promise<Tagged<TechnologyList> | undefined>;

  /** One item in full, with its guide in a language, or in English where there is none in it. */
  getTechnology(
    id: string,
    name: string,
    options?: RequestOptions & { lang?: Language },
  ): Promise<TechnologyDetails>;

  /** What names mean that people gave, each optionally with its landscape before it. */
  resolveNames(
    names: string[],
    options?: RequestOptions,
  ): Promise<ResolvedName[]>;

  /**
   * What changed in a landscape, newest first, 50 changes a page unless told otherwise (at most 200). The cursor of a page
   * gives the next one.
   */
  getChanges(
    id: string,
    options?: RequestOptions & { limit?: number; cursor?: string },
  ): Promise<LandscapeChanges>;

  /** What the company decided; the usual rings and no decisions where it has no policy. */
  getPolicy(options?: RequestOptions): Promise<Policy>;

  /** The policy as the community's tech-radar plugin reads it. */
  getTechRadar(options?: RequestOptions): Promise<TechRadar>;

  /** Where a landscape's pictures are, without a slash at its end; they are served to anybody who knows their names. */
  getLogosUrl(id: string): Promise<string>;

  /** Has the landscape's source read now, and the policy with it; resolves to the landscape's state after it. */
  refresh(id: string, options?: RequestOptions): Promise<LandscapeStatus>;

  /** Has the policy read now, and resolves to what it is after it. */
  refreshPolicy(options?: RequestOptions): Promise<Policy>;
}
