import type {
  Language,
  LandscapeDocument,
  LandscapeStatus,
  LandscapeTexts,
  ResolvedName,
  TechnologyDetails,
  TechnologyList,
} from '../landscape';

/**
 * How to ask: in a browser the fetch API knows who asks, in a backend a token says so.
 *
 * @public
 */
export interface RequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/**
 * A document with the tag that tells its state from others.
 *
 * @public
 */
export interface Tagged<T> {
  etag?: string;
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

  /** Where a landscape's pictures are, without a slash at its end; they are served to anybody who knows their names. */
  getLogosUrl(id: string): Promise<string>;

  /** Has the landscape's source read now, and resolves to the state after it. */
  refresh(id: string, options?: RequestOptions): Promise<LandscapeStatus>;
}
