import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';

/** Answers a request; an answer that is not ended is left open. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
) => void;

/** A real HTTP server that landscapes are read from, and real URL readers that are allowed to. */
export async function startSourceServer() {
  const answers = new Map<string, Answer>();
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    requests.push({ path, headers: request.headers });
    const answer = answers.get(path);
    response.shouldKeepAlive = false; // `reset` closes what is open, and clients must not use it again.
    if (answer) {
      answer(request, response);
    } else {
      response.writeHead(404).end('Not Found');
    }
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}`;
  return {
    host,
    url,
    /** What was asked for since the last `reset`. */
    requests,
    answer: (path: string, answer: Answer) => answers.set(path, answer),
    reset() {
      answers.clear();
      requests.length = 0;
      server.closeAllConnections();
    },
    stop: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type SourceServer = Awaited<ReturnType<typeof startSourceServer>>;

/** The configuration with which a server's files are read. */
export const fileReading = ({ host }: SourceServer) => ({
  backend: { reading: { allow: [{ host }] } },
});

/** The configuration with which a server is a GitHub of its own. */
export const gitHubReading = ({ host, url }: SourceServer) => ({
  integrations: {
    github: [{ host, apiBaseUrl: `${url}/api`, token: 'secret-token' }],
  },
});

/** Backstage's own URL readers with this configuration. */
export function urlReaders(data: object) {
  return UrlReaders.default({
    logger: mockServices.logger.mock(),
    config: mockServices.rootConfig({ data: data as {} }),
  });
}

/** Answers with a text, and 304 to those who have it. */
export function text(body: string, etag?: string): Answer {
  return ({ headers }, response) => {
    if (etag && headers['if-none-match'] === etag) {
      response.writeHead(304).end();
    } else {
      response.writeHead(200, etag ? { etag } : {}).end(body);
    }
  };
}
