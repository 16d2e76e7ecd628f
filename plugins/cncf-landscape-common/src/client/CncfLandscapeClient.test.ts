/**
 * @jest-environment node
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CncfLandscapeClient } from './CncfLandscapeClient';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

describe('CncfLandscapeClient', () => {
  let server: Server;
  let requests: IncomingMessage[];
  let answer: Answer;
  let client: CncfLandscapeClient;

  beforeEach(async () => {
    requests = [];
    answer = { body: {} };
    server = createServer((request, response) => {
      requests.push(request);
      response.writeHead(answer.status ?? 200, {
        'Content-Type': 'application/json',
        ...answer.headers,
      });
      response.end(
        answer.body === undefined ? undefined : JSON.stringify(answer.body),
      );
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    client = new CncfLandscapeClient({
      discoveryApi: {
        getBaseUrl: async pluginId =>
          `http://127.0.0.1:${port}/api/${pluginId}`,
      },
    });
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => {
      server.close(resolve);
    });
  });

  it('lists the landscapes', async () => {
    answer = { body: { landscapes: [{ id: 'cncf' }] } };
    expect(await client.getLandscapes()).toEqual([{ id: 'cncf' }]);
    expect(requests[0].url).toBe('/api/cncf-landscape/landscapes');
    expect(requests[0].headers.authorization).toBeUndefined();
  });

  it('sends the given token', async () => {
    answer = { body: { id: 'cncf', items: [] } };
    expect(await client.getLandscape('cncf', { token: 'secret' })).toEqual({
      id: 'cncf',
      items: [],
    });
    expect(requests[0].url).toBe('/api/cncf-landscape/landscapes/cncf');
    expect(requests[0].headers.authorization).toBe('Bearer secret');
  });

  it('fetches texts and technologies in a language', async () => {
    await client.getTexts('cncf', 'ko');
    await client.getTechnology('cncf', 'helm', { lang: 'ko' });
    await client.getTechnology('cncf', 'helm');
    expect(requests.map(({ url }) => url)).toEqual([
      '/api/cncf-landscape/landscapes/cncf/texts?lang=ko',
      '/api/cncf-landscape/landscapes/cncf/technologies/helm?lang=ko',
      '/api/cncf-landscape/landscapes/cncf/technologies/helm?lang=en',
    ]);
  });

  it('encodes ids and names in paths', async () => {
    await client.getTechnology('../x', 'a/b?c#d');
    expect(requests[0].url).toBe(
      '/api/cncf-landscape/landscapes/..%2Fx/technologies/a%2Fb%3Fc%23d?lang=en',
    );
  });

  it('fetches all technologies with their ETag, and nothing if they are unchanged', async () => {
    answer = { headers: { ETag: '"1"' }, body: { id: 'cncf' } };
    expect(await client.getTechnologies('cncf')).toEqual({
      etag: '"1"',
      document: { id: 'cncf' },
    });
    expect(requests[0].headers['if-none-match']).toBeUndefined();

    answer = { status: 304 };
    expect(
      await client.getTechnologies('cncf', { etag: '"1"' }),
    ).toBeUndefined();
    expect(requests[1].headers['if-none-match']).toBe('"1"');
  });

  it('resolves names', async () => {
    answer = { body: { names: [{ given: 'k8s' }] } };
    expect(await client.resolveNames(['k8s', 'a&b', 'lfai/onnx'])).toEqual([
      { given: 'k8s' },
    ]);
    expect(requests[0].url).toBe(
      '/api/cncf-landscape/resolve?name=k8s&name=a%26b&name=lfai%2Fonnx',
    );
  });

  it('resolves any number of names, and takes what is too long for unknown', async () => {
    answer = { body: { names: [{ given: 'helm', technology: {} }] } };
    const many = Array.from({ length: 250 }, (_, i) => `t${i}`);
    const long = 'We run on Kubernetes. '.repeat(20);
    expect(await client.resolveNames([long, ...many, 'helm'])).toEqual([
      { given: long },
      { given: 'helm', technology: {} },
    ]);
    expect(requests).toHaveLength(3);
    expect(await client.resolveNames([])).toEqual([]);
    expect(requests).toHaveLength(3);
  });

  it('fetches pages of changes', async () => {
    answer = { body: { id: 'cncf', changes: [] } };
    expect(await client.getChanges('cncf')).toEqual({
      id: 'cncf',
      changes: [],
    });
    await client.getChanges('cncf', { limit: 10, cursor: 'a&b' });
    expect(requests.map(({ url }) => url)).toEqual([
      '/api/cncf-landscape/landscapes/cncf/changes',
      '/api/cncf-landscape/landscapes/cncf/changes?limit=10&cursor=a%26b',
    ]);
  });

  it('refreshes a landscape', async () => {
    answer = { body: { id: 'cncf', version: 'v2' } };
    expect(await client.refresh('cncf')).toEqual({ id: 'cncf', version: 'v2' });
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: '/api/cncf-landscape/landscapes/cncf/refresh',
    });
  });

  it('fetches the policy, and its tech radar', async () => {
    answer = { body: { rings: [], decisions: [], findings: [] } };
    expect(await client.getPolicy()).toEqual(answer.body);
    answer = { body: { quadrants: [], rings: [], entries: [] } };
    expect(await client.getTechRadar({ token: 'secret' })).toEqual(answer.body);
    expect(requests.map(({ url }) => url)).toEqual([
      '/api/cncf-landscape/policy',
      '/api/cncf-landscape/policy/tech-radar.json',
    ]);
    expect(requests[1].headers.authorization).toBe('Bearer secret');
  });

  it('refreshes the policy', async () => {
    answer = { body: { version: 'v2', rings: [] } };
    expect(await client.refreshPolicy()).toEqual({ version: 'v2', rings: [] });
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: '/api/cncf-landscape/policy/refresh',
    });
  });

  it("rejects with the backend's own error", async () => {
    answer = {
      status: 404,
      body: {
        error: { name: 'NotFoundError', message: 'no landscape "x"' },
        response: { statusCode: 404 },
      },
    };
    await expect(client.getLandscape('x')).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      cause: { name: 'NotFoundError', message: 'no landscape "x"' },
    });
  });

  it('aborts a request', async () => {
    await expect(
      client.getLandscapes({ signal: AbortSignal.abort() }),
    ).rejects.toThrow(/abort/i);
  });

  it('uses the given fetch implementation', async () => {
    const fetch = jest.fn(async () => Response.json({ landscapes: [] }));
    const inBrowser = new CncfLandscapeClient({
      discoveryApi: { getBaseUrl: async () => 'plugin://cncf-landscape' },
      fetchApi: { fetch },
    });
    expect(await inBrowser.getLandscapes()).toEqual([]);
    expect(fetch).toHaveBeenCalledWith(
      'plugin://cncf-landscape/landscapes',
      expect.anything(),
    );
  });
});
