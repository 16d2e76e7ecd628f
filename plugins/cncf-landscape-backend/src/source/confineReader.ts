import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type {
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { displayUrl } from './displayUrl';
import { isListedHost, listedHosts, type ListedHosts } from './listedHosts';

interface Reading {
  hosts: ListedHosts;
  refuse: (host: string) => Error;
}

const readings = new AsyncLocalStorage<Reading>();
let isWatching = false;

/** What `fetch` tells of a request before it is sent. */
interface FetchRequest {
  origin?: string | URL;
  method?: string;
  /** Not documented, and held by a test. */
  onError?: (error: Error) => void;
}

/** Backstage's readers use `fetch`, and `node-fetch`, which is made of `node:http`. */
function watchRequests(): void {
  if (isWatching) {
    return;
  }
  isWatching = true;
  subscribe('undici:request:create', message => {
    const { request } = message as { request: FetchRequest };
    // A proxy is connected to for the sake of a request that is looked at as well.
    if (request.origin && request.method !== 'CONNECT') {
      const refusal = refusalOf(new URL(request.origin).host);
      if (refusal) {
        request.onError?.(refusal);
      }
    }
  });
  for (const event of ['created', 'start']) {
    subscribe(`http.client.request.${event}`, message => {
      const { request } = message as { request: ClientRequest };
      const refusal = refusalOf(String(request.getHeader('host')));
      if (refusal) {
        request.destroy(refusal);
      }
    });
  }
}

/** Why the reading that is under way may not ask a host. */
function refusalOf(host: string): Error | undefined {
  const reading = readings.getStore();
  return reading && !isListedHost(host, reading.hosts)
    ? reading.refuse(host)
    : undefined;
}

/**
 * A URL reader that follows redirects of Git hosts to listed hosts alone, as Backstage's own reader of plain files does.
 *
 * @param config - with the hosts under `integrations` and `backend.reading.allow`
 */
export function confineReader(
  reader: UrlReaderService,
  config: Pick<RootConfigService, 'getOptional'>,
): UrlReaderService {
  const hosts = listedHosts(config);
  watchRequests();

  async function confined<R>(url: string, read: () => Promise<R>): Promise<R> {
    let refusal: Error | undefined;
    const refuse = (host: string) => {
      refusal ??= new InputError(
        `${displayUrl(
          url,
        )} redirects to ${host}, which is listed neither under integrations nor under backend.reading.allow, so the redirect is not followed; add the host there to follow it`,
      );
      return refusal;
    };
    if (!hosts.git.has(new URL(url).host)) {
      return read(); // Whatever reads it follows no redirect, or looks at each itself.
    }
    try {
      return await readings.run({ hosts, refuse }, read);
    } catch (error) {
      throw refusal ?? error;
    }
  }

  return {
    readUrl: (url, options) =>
      confined(url, () => reader.readUrl(url, options)),
    readTree: (url, options) =>
      confined(url, () => reader.readTree(url, options)),
    search: (url, options) => confined(url, () => reader.search(url, options)),
  };
}
