import {
  createMockDirectory,
  mockCredentials,
  mockServices,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { landscapeYaml } from './__testUtils__/landscapeYaml';
import {
  startLandscapeBackend,
  type LandscapeBackend,
} from './__testUtils__/startLandscapeBackend';

jest.setTimeout(60_000);

describe('the landscape backend without configuration', () => {
  let backend: LandscapeBackend;
  beforeAll(async () => {
    backend = await startLandscapeBackend();
  });
  afterAll(() => backend.stop());

  it('serves the 255 projects of the guide as the landscape cncf', async () => {
    const { status, body } = await backend.get('/landscapes/cncf');
    expect(status).toBe(200);
    expect(body.items).toHaveLength(255);
    expect(body.categories.map((c: { name: string }) => c.name)).toEqual([
      'Provisioning',
      'Runtime',
      'Orchestration & Management',
      'App Definition and Development',
      'Platform',
      'Serverless',
      'Observability and Analysis',
      'Wasm',
      'Inference',
    ]);
    expect(body.items.every((item: LandscapeItem) => item.maturity)).toBe(true);
  });

  it('reports the status of reading', async () => {
    const { body } = await backend.get('/landscapes');
    expect(body.landscapes).toEqual([
      expect.objectContaining({
        id: 'cncf',
        title: 'CNCF',
        source: 'builtin',
        counts: {
          items: 255,
          projects: 255,
          maturity: {
            graduated: 38,
            incubating: 38,
            sandbox: 151,
            archived: 28,
          },
        },
        readAt: expect.any(String),
      }),
    ]);
  });

  it('serves a technology with its guide in the requested language', async () => {
    const path = '/landscapes/cncf/technologies/open-policy-agent';
    const { body: english } = await backend.get(path);
    const { body: korean } = await backend.get(`${path}?lang=ko-KR`);
    const { body: other } = await backend.get(`${path}?lang=de`);
    expect(english.guide.lang).toBe('en');
    expect(korean.guide.lang).toBe('ko');
    expect(korean.guide.description).not.toBe(english.guide.description);
    expect(other).toEqual(english);
    expect(english.aliases).toContain('opa');
  });

  it('names the nearest technology to those who ask for one that there is not', async () => {
    const path = '/landscapes/cncf/technologies';
    const { status, body } = await backend.get(`${path}/kubernets`);
    expect(status).toBe(404);
    expect(body.error).toEqual(
      expect.objectContaining({
        name: 'NotFoundError',
        message:
          "The landscape 'cncf' has no technology 'kubernets'; did you mean 'kubernetes'?",
      }),
    );
    const { body: alias } = await backend.get(`${path}/k8s`);
    expect(alias.error.message).toMatch(/did you mean 'kubernetes'\?$/);
    const { body: proto } = await backend.get(`${path}/__proto__`);
    expect(proto.error.message).toMatch(/has no technology '__proto__'$/);
  });

  it('names the landscapes that there are to those who ask for another', async () => {
    const { status, body } = await backend.get('/landscapes/lfai');
    expect(status).toBe(404);
    expect(body.error.message).toBe(
      "There is no landscape 'lfai'; there are: cncf",
    );
  });

  it.each(['lang=', 'lang=english', 'lang=en&lang=ko', 'lang[a]=en'])(
    'refuses ?%s',
    async query => {
      const { status } = await backend.get(`/landscapes/cncf/texts?${query}`);
      expect(status).toBe(400);
    },
  );

  it('resolves names', async () => {
    const { body } = await backend.get(
      '/resolve?name=k8s&name=cncf/OPA&name=kubernets&name=our-own',
    );
    expect(
      body.names.map((one: any) => [
        one.given,
        one.technology?.name,
        one.nearest?.name,
      ]),
    ).toEqual([
      ['k8s', 'kubernetes', undefined],
      ['cncf/OPA', 'open-policy-agent', undefined],
      ['kubernets', undefined, 'kubernetes'],
      ['our-own', undefined, undefined],
    ]);
  });

  it.each([
    '',
    '?name=',
    `?name=${'a'.repeat(201)}`,
    `?${Array(201).fill('name=a').join('&')}`,
    '?name[a]=b',
  ])('refuses names beyond the bounds: %.30s', async query => {
    const { status, body } = await backend.get(`/resolve${query}`);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/must be given 1 to 200 times/);
  });

  it('takes as many names as it says', async () => {
    const query = Array(200).fill('name=k8s').join('&');
    const { body } = await backend.get(`/resolve?${query}`);
    expect(body.names).toHaveLength(200);
  });

  it('is for signed-in users and services', async () => {
    for (const path of ['/landscapes', '/landscapes/cncf', '/resolve?name=a']) {
      const { status } = await backend.get(path, {
        Authorization: mockCredentials.none.header(),
      });
      expect(status).toBe(401);
    }
    const { status } = await backend.get('/landscapes', {
      Authorization: mockCredentials.service.header(),
    });
    expect(status).toBe(200);
  });

  describe('documents', () => {
    const path = '/landscapes/cncf';

    it.each(['br', 'gzip', 'identity'])(
      'have a strong tag in %s, and are not sent again to those who have them',
      async coding => {
        const first = await backend.get(path, { 'Accept-Encoding': coding });
        expect(first.status).toBe(200);
        expect(first.headers['content-encoding']).toBe(
          coding === 'identity' ? undefined : coding,
        );
        expect(first.headers.etag).toMatch(/^"[^"]+"$/);
        expect(first.headers['cache-control']).toMatch(/^private, no-cache/);
        expect(first.headers.vary).toMatch(/Accept-Encoding/);

        const again = await backend.get(path, {
          'Accept-Encoding': coding,
          'If-None-Match': `"other", W/${first.headers.etag}`,
        });
        expect(again.status).toBe(304);
        expect(again.headers.etag).toBe(first.headers.etag);
        expect(again.text).toBe('');
      },
    );

    it('come in the smallest coding that is accepted', async () => {
      const codingOf = async (accept: string) =>
        (await backend.get(path, { 'Accept-Encoding': accept })).headers[
          'content-encoding'
        ];
      expect(await codingOf('gzip, deflate, br')).toBe('br');
      expect(await codingOf('gzip, deflate')).toBe('gzip');
      expect(await codingOf('br;q=0, gzip;q=0.5')).toBe('gzip');
      expect(await codingOf('zstd')).toBeUndefined();
    });

    it('are sent to those who have another state of them', async () => {
      const { status } = await backend.get(path, { 'If-None-Match': '"old"' });
      expect(status).toBe(200);
    });
  });
});

describe('the landscape backend with folders', () => {
  const directory = createMockDirectory();
  let backend: LandscapeBackend;
  const permissions = mockServices.permissions.mock();

  beforeAll(async () => {
    directory.setContent({
      good: { 'landscape.yml': landscapeYaml([{ name: 'A' }, {}]) },
    });
    backend = await startLandscapeBackend(
      {
        good: { source: directory.resolve('good') },
        absent: { source: directory.resolve('absent') },
      },
      permissions,
    );
  });
  afterAll(() => backend.stop());
  beforeEach(() => {
    permissions.authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
    ]);
  });

  const status = async (id: string) =>
    (await backend.get('/landscapes')).body.landscapes.find(
      (landscape: { id: string }) => landscape.id === id,
    );

  it('serves what is valid, and reports the rest', async () => {
    const { body } = await backend.get('/landscapes/good');
    expect(body.items).toHaveLength(1);
    expect(await status('good')).toEqual(
      expect.objectContaining({
        findingCount: 1,
        findings: [
          expect.objectContaining({
            file: directory.resolve('good/landscape.yml'),
            line: 7,
          }),
        ],
      }),
    );
  });

  it('responds with 503 and the reason if nothing can be read', async () => {
    const answer = await backend.get('/landscapes/absent');
    expect(answer.status).toBe(503);
    expect(answer.body.error.message).toMatch(
      /^The landscape 'absent' could not be read yet: There is no .*absent; cncfLandscape\.landscapes\.absent\.source is/,
    );
    expect((await status('absent')).error.since).toEqual(expect.any(String));
    const { body } = await backend.get('/resolve?name=A');
    expect(body.names[0].technology.landscape).toBe('good');
  });

  it('reads a source again on demand, and keeps what was good', async () => {
    directory.addContent({
      'good/landscape.yml': landscapeYaml([{ name: 'A' }, { name: 'B' }]),
    });
    const first = await backend.post('/landscapes/good/refresh');
    expect(first.body).toEqual(
      expect.objectContaining({ id: 'good', findingCount: 0 }),
    );
    expect((await backend.get('/landscapes/good')).body.items).toHaveLength(2);

    directory.addContent({ 'good/landscape.yml': '<html></html>' });
    const second = await backend.post('/landscapes/good/refresh');
    expect(second.body.version).toBe(first.body.version);
    expect(second.body.error.message).toMatch(/is a web page/);
    expect((await backend.get('/landscapes/good')).body.items).toHaveLength(2);
  });

  it('reads a source on demand of those who may alone', async () => {
    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    const answer = await backend.post('/landscapes/good/refresh');
    expect(answer.status).toBe(403);
    expect(answer.body.error.message).toMatch(
      /cncf-landscape\.landscape\.refresh/,
    );
    expect(permissions.authorize).toHaveBeenCalledWith(
      [
        {
          permission: expect.objectContaining({
            name: 'cncf-landscape.landscape.refresh',
          }),
        },
      ],
      expect.anything(),
    );
  });

  it('has no landscape to refresh that is not configured', async () => {
    const { status: code } = await backend.post('/landscapes/none/refresh');
    expect(code).toBe(404);
  });
});
