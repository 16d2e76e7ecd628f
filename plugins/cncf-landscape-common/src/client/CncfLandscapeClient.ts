import { ResponseError } from '@backstage/errors';
import type {
  LandscapeChanges,
  LandscapeDocument,
  LandscapeStatus,
  LandscapeTexts,
  ResolvedName,
  TechnologyDetails,
  TechnologyList,
} from '../landscape';
import type { Policy, TechRadar } from '../policy';
import type {
  CncfLandscapeApi,
  RequestOptions,
  Tagged,
} from './CncfLandscapeApi';
import { batchNames } from './batchNames';

/**
 * A client of the landscape backend's HTTP API, for browsers and for other backend plugins.
 *
 * @public
 */
export class CncfLandscapeClient implements CncfLandscapeApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetch: typeof fetch;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    /** In a browser, Backstage's own, which authenticates the user. */
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetch =
      options.fetchApi?.fetch ??
      ((input, init) => globalThis.fetch(input, init));
  }

  /** {@inheritDoc CncfLandscapeApi.getLandscapes} */
  async getLandscapes(options?: RequestOptions): Promise<LandscapeStatus[]> {
    const { landscapes } = await this.#json<{ landscapes: LandscapeStatus[] }>(
      path`/landscapes`,
      options,
    );
    return landscapes;
  }

  /** {@inheritDoc CncfLandscapeApi.getLandscape} */
  async getLandscape(
    id: string,
    options?: RequestOptions,
  ): Promise<LandscapeDocument> {
    return this.#json(path`/landscapes/${id}`, options);
  }

  /** {@inheritDoc CncfLandscapeApi.getTexts} */
  async getTexts(
    id: string,
    lang: string,
    options?: RequestOptions,
  ): Promise<LandscapeTexts> {
    return this.#json(path`/landscapes/${id}/texts?lang=${lang}`, options);
  }

  /** {@inheritDoc CncfLandscapeApi.getTechnologies} */
  async getTechnologies(
    id: string,
    options: RequestOptions & { etag?: string } = {},
  ): Promise<Tagged<TechnologyList> | undefined> {
    const response = await this.#request(
      path`/landscapes/${id}/technologies`,
      options,
      { headers: options.etag ? { 'If-None-Match': options.etag } : {} },
    );
    return response.status === 304
      ? undefined
      : {
          etag: response.headers.get('ETag') ?? undefined,
          document: await response.json(),
        };
  }

  /** {@inheritDoc CncfLandscapeApi.getTechnology} */
  async getTechnology(
    id: string,
    name: string,
    options: RequestOptions & { lang?: string } = {},
  ): Promise<TechnologyDetails> {
    const { lang = 'en' } = options;
    return this.#json(
      path`/landscapes/${id}/technologies/${name}?lang=${lang}`,
      options,
    );
  }

  /** {@inheritDoc CncfLandscapeApi.resolveNames} */
  async resolveNames(
    names: string[],
    options?: RequestOptions,
  ): Promise<ResolvedName[]> {
    const batches = batchNames(names);
    const resolved = await Promise.all(
      batches.map(batch => this.#resolveBatch(batch, options)),
    );
    const meanings = new Map(resolved.flat().map(one => [one.given, one]));
    const asked = new Set(batches.flat());
    return names.flatMap(
      given => meanings.get(given) ?? (asked.has(given) ? [] : { given }),
    );
  }

  /** {@inheritDoc CncfLandscapeApi.getChanges} */
  async getChanges(
    id: string,
    options: RequestOptions & { limit?: number; cursor?: string } = {},
  ): Promise<LandscapeChanges> {
    const { limit, cursor } = options;
    const query = new URLSearchParams({
      ...(limit === undefined ? {} : { limit: String(limit) }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return this.#json(
      `${path`/landscapes/${id}/changes`}${query.size ? `?${query}` : ''}`,
      options,
    );
  }

  /** {@inheritDoc CncfLandscapeApi.getPolicy} */
  async getPolicy(options?: RequestOptions): Promise<Policy> {
    return this.#json(path`/policy`, options);
  }

  /** {@inheritDoc CncfLandscapeApi.getTechRadar} */
  async getTechRadar(options?: RequestOptions): Promise<TechRadar> {
    return this.#json(path`/policy/tech-radar.json`, options);
  }

  /** {@inheritDoc CncfLandscapeApi.getLogosUrl} */
  async getLogosUrl(id: string): Promise<string> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('cncf-landscape');
    return `${baseUrl}${path`/landscapes/${id}/logos`}`;
  }

  /** {@inheritDoc CncfLandscapeApi.refresh} */
  async refresh(
    id: string,
    options?: RequestOptions,
  ): Promise<LandscapeStatus> {
    const response = await this.#request(
      path`/landscapes/${id}/refresh`,
      options,
      { method: 'POST' },
    );
    return response.json();
  }

  /** {@inheritDoc CncfLandscapeApi.refreshPolicy} */
  async refreshPolicy(options?: RequestOptions): Promise<Policy> {
    const response = await this.#request(path`/policy/refresh`, options, {
      method: 'POST',
    });
    return response.json();
  }

  async #resolveBatch(
    names: string[],
    options?: RequestOptions,
  ): Promise<ResolvedName[]> {
    const query = new URLSearchParams(names.map(name => ['name', name]));
    const { names: resolved } = await this.#json<{ names: ResolvedName[] }>(
      `/resolve?${query}`,
      options,
    );
    return resolved;
  }

  async #json<T>(url: string, options?: RequestOptions): Promise<T> {
    return (await this.#request(url, options)).json();
  }

  async #request(
    url: string,
    { token, signal }: RequestOptions = {},
    init: RequestInit = {},
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('cncf-landscape');
    const response = await this.#fetch(`${baseUrl}${url}`, {
      ...init,
      signal,
      headers: {
        ...init.headers,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
    });
    if (!response.ok && response.status !== 304) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

/** A path with encoded parts, so a slash in a name cannot lead to another resource. */
function path(texts: TemplateStringsArray, ...parts: string[]): string {
  return String.raw({ raw: texts }, ...parts.map(encodeURIComponent));
}
