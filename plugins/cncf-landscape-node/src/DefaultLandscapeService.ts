import type { AuthService } from '@backstage/backend-plugin-api';
import type {
  CncfLandscapeApi,
  LandscapeStatus,
  Policy,
  Tagged,
  TechnologyList,
} from 'backstage-plugin-cncf-landscape-common';
import type {
  LandscapeRequestOptions,
  LandscapeService,
} from './LandscapeService';

const TIMEOUT_MS = 30_000;

type Client = Pick<
  CncfLandscapeApi,
  'getLandscapes' | 'getTechnologies' | 'getPolicy'
>;

/** Fetches from the landscape backend over HTTP, with the credentials of the plugin that uses it. */
export class DefaultLandscapeService implements LandscapeService {
  readonly #auth: AuthService;
  readonly #client: Client;
  readonly #lastById = new Map<string, Tagged<TechnologyList>>();

  constructor(options: { auth: AuthService; client: Client }) {
    this.#auth = options.auth;
    this.#client = options.client;
  }

  async listLandscapes(
    options?: LandscapeRequestOptions,
  ): Promise<LandscapeStatus[]> {
    return this.#client.getLandscapes(await this.#request(options));
  }

  async getTechnologies(
    id: string,
    options?: LandscapeRequestOptions,
  ): Promise<TechnologyList> {
    const last = this.#lastById.get(id);
    const answer = await this.#client.getTechnologies(id, {
      ...(await this.#request(options)),
      etag: last?.etag,
    });
    const current = answer ?? last;
    if (!current) {
      throw new Error(
        `The landscape backend calls the landscape "${id}" unchanged, but was never asked for it before`,
      );
    }
    this.#lastById.set(id, current);
    return current.document;
  }

  async getPolicy(options?: LandscapeRequestOptions): Promise<Policy> {
    return this.#client.getPolicy(await this.#request(options));
  }

  async #request(options: LandscapeRequestOptions = {}) {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'cncf-landscape',
    });
    return {
      token,
      signal: options.signal ?? AbortSignal.timeout(TIMEOUT_MS),
    };
  }
}
