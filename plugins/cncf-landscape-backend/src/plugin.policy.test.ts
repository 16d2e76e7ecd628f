import { writeFileSync } from 'node:fs';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject, JsonValue } from '@backstage/types';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import { eventually } from './__testUtils__/eventually';
import {
  startLandscapeBackend,
  type LandscapeBackend,
} from './__testUtils__/startLandscapeBackend';
import {
  fileReading,
  startSourceServer,
  text,
  type SourceServer,
} from './__testUtils__/startSourceServer';
import { createTestDatabases } from './__testUtils__/testDatabases';
import { PolicyStore } from './store/PolicyStore';

jest.setTimeout(60_000);

const policyOf = (ring: string) => `
decisions:
  - technology: k8s
    ring: ${ring}
    owner: platform
    decided: 2026-01-31
technologies:
  - name: Roost
    category: Runtime
    subcategory: Container Runtime
    description: Where our services nest.
    aliases: [the-nest]
    problem: Services have no home.
aliases: { helm: [charts] }
`;

const permissions = () =>
  mockServices.permissions.mock({
    authorize: async () => [{ result: AuthorizeResult.ALLOW }],
  });

describe('the policy', () => {
  const directory = createMockDirectory();
  let backend: LandscapeBackend;

  const start = (
    source: JsonValue | undefined,
    config: JsonObject = {},
    services: BackendFeature[] = [],
  ) =>
    startLandscapeBackend(
      undefined,
      permissions(),
      { ...config, cncfLandscape: { policy: source } },
      services,
    );
  const itemOf = async (name: string) =>
    (await backend.get('/landscapes/cncf').expect(200)).body.items.find(
      (item: { name: string }) => item.name === name,
    );
  const policy = async () => (await backend.get('/policy').expect(200)).body;

  afterEach(async () => {
    await backend.stop();
    directory.clear();
  });

  describe('in a file', () => {
    const file = () => directory.resolve('policy.yaml');

    it('is served, and shows on items, in search, in names and in lists', async () => {
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      backend = await start(file());
      expect(await policy()).toMatchObject({
        version: expect.stringMatching(/^[0-9a-f]{32}$/),
        source: file(),
        readAt: expect.any(String),
        rings: [
          { name: 'adopt' },
          { name: 'trial' },
          { name: 'assess' },
          { name: 'hold' },
        ],
        decisions: [
          {
            id: 'cncf/kubernetes',
            technology: { title: 'Kubernetes' },
            ring: 'adopt',
            owner: 'group:default/platform',
          },
        ],
        findings: [],
      });
      expect(await itemOf('kubernetes')).toMatchObject({ ring: 'adopt' });
      expect(await itemOf('roost')).toMatchObject({ title: 'Roost' });
      const { technologies } = (
        await backend.get('/landscapes/cncf/technologies')
      ).body;
      expect(
        technologies.find((one: any) => one.name === 'kubernetes').ring,
      ).toBe('adopt');
      expect(
        (await backend.get('/landscapes/cncf/texts')).body.items.roost,
      ).toMatchObject({ problem: 'Services have no home.' });
      expect(
        (await backend.get('/landscapes/cncf/technologies/roost?lang=ko')).body,
      ).toMatchObject({
        guide: { lang: 'en', problem: 'Services have no home.' },
      });
      const { names } = (
        await backend.get('/resolve?name=the-nest&name=charts')
      ).body;
      expect(names.map((one: any) => one.technology.name)).toEqual([
        'roost',
        'helm',
      ]);
    });

    it('shows at once when it is edited and refreshed, with new tags', async () => {
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      backend = await start(file());
      await policy();
      const before = (await backend.get('/landscapes/cncf')).headers.etag;

      writeFileSync(file(), policyOf('hold'));
      const refreshed = await backend.post('/policy/refresh').expect(200);
      expect(refreshed.body).toMatchObject({ decisions: [{ ring: 'hold' }] });
      const after = await backend.get('/landscapes/cncf', {
        'If-None-Match': before,
      });
      expect(after.status).toBe(200);
      expect(await itemOf('kubernetes')).toMatchObject({ ring: 'hold' });

      writeFileSync(file(), policyOf('trial'));
      await backend.post('/landscapes/cncf/refresh').expect(200);
      expect(await policy()).toMatchObject({ decisions: [{ ring: 'trial' }] });
      const { changes } = (await backend.get('/landscapes/cncf/changes')).body;
      expect(changes).toEqual([]);
    });

    it('shows within its schedule', async () => {
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      const schedule = {
        frequency: { seconds: 1 },
        timeout: { seconds: 10 },
      };
      backend = await start({ source: file(), schedule }, {}, [
        schedulerServiceFactory,
      ]);
      await policy();
      writeFileSync(file(), policyOf('assess'));
      const item = await eventually(
        () => itemOf('kubernetes'),
        ({ ring }) => ring !== 'adopt',
      );
      expect(item.ring).toBe('assess');
    });

    it('stays as it was last good when the file is broken or gone, and says why', async () => {
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      backend = await start(file());
      await policy();
      writeFileSync(file(), 'decisions:\n\t- technology: helm\n');
      const broken = (await backend.post('/policy/refresh').expect(200)).body;
      expect(broken).toMatchObject({
        error: {
          message: expect.stringMatching(/policy\.yaml:2:1: .*with spaces/),
          since: expect.any(String),
        },
        decisions: [{ ring: 'adopt' }],
      });
      directory.clear();
      const gone = (await backend.post('/policy/refresh').expect(200)).body;
      expect(gone).toMatchObject({
        error: {
          message: expect.stringMatching(/There is no .*cncfLandscape\.policy/),
          since: broken.error.since,
        },
        decisions: [{ ring: 'adopt' }],
      });
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      const back = (await backend.post('/policy/refresh').expect(200)).body;
      expect(back.error).toBeUndefined();
    });

    it('is answered with 304 where nothing has changed', async () => {
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      backend = await start(file());
      for (const path of ['/policy', '/policy/tech-radar.json']) {
        const { etag } = (await backend.get(path).expect(200)).headers;
        expect(etag).toMatch(/^"[^"]+"$/);
        await backend.get(path, { 'If-None-Match': etag }).expect(304);
      }
    });

    it('is served as a tech radar', async () => {
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      backend = await start(file());
      const { body } = await backend.get('/policy/tech-radar.json').expect(200);
      expect(body).toMatchObject({
        quadrants: [
          {
            id: 'orchestration-management',
            name: 'Orchestration & Management',
          },
        ],
        entries: [
          {
            id: 'kubernetes',
            quadrant: 'orchestration-management',
            timeline: [{ ringId: 'adopt', date: '2026-01-31T00:00:00.000Z' }],
          },
        ],
      });
    });
  });

  it('has the default rings and no decisions by default', async () => {
    backend = await startLandscapeBackend(undefined, permissions());
    const { body } = await backend.get('/policy').expect(200);
    expect(body).toEqual({
      rings: expect.arrayContaining([
        expect.objectContaining({ name: 'adopt' }),
      ]),
      decisions: [],
      findings: [],
    });
    await backend.get('/policy/tech-radar.json').expect(200);
    await backend.post('/policy/refresh').expect(404);
  });

  it('can only be refreshed by authorized callers', async () => {
    directory.setContent({ 'policy.yaml': policyOf('adopt') });
    backend = await startLandscapeBackend(
      undefined,
      mockServices.permissions.mock({
        authorize: async () => [{ result: AuthorizeResult.DENY }],
      }),
      { cncfLandscape: { policy: directory.resolve('policy.yaml') } },
    );
    const { status } = await backend.post('/policy/refresh');
    expect(status).toBe(403);
    await backend.get('/policy').expect(200);
  });

  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    it('is served after a restart while its source is away, with what was found out of its owners', async () => {
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      const knex = await databases.init(databaseId);
      const onDatabase = [mockServices.database.factory({ knex })];
      const source = directory.resolve('policy.yaml');
      const first = await start(source, {}, onDatabase);
      await first.get('/policy').expect(200);
      await first.stop();
      await new PolicyStore(knex).noteUnknownOwners(policyOf('adopt'), [
        'group:default/platform',
      ]);

      directory.clear();
      backend = await start(source, {}, onDatabase);
      expect(await policy()).toMatchObject({
        decisions: [{ ring: 'adopt' }],
        findings: [
          {
            message: expect.stringMatching(
              /owner group:default\/platform is not/,
            ),
            line: 5,
          },
        ],
      });
      expect(await itemOf('kubernetes')).toMatchObject({ ring: 'adopt' });
      expect(await itemOf('roost')).toBeDefined();
    });

    it.each([
      ['decisions of another shape', 'decisions: [{ tool: k8s, is: fine }]'],
      ['no decisions where there were some', 'decisions:\n'],
      ['a radar of another shape', '{ "blips": [{ "what": "Kubernetes" }] }'],
    ])(
      'stays as it was last good when the file comes to have %s, over a restart too',
      async (_, broken) => {
        directory.setContent({ 'policy.yaml': policyOf('adopt') });
        const knex = await databases.init(databaseId);
        const onDatabase = [mockServices.database.factory({ knex })];
        const source = directory.resolve('policy.yaml');
        const kept = {
          error: {
            message: expect.stringMatching(
              /policy\.yaml:1:\d+: is refused, because/,
            ),
          },
          decisions: [{ technology: { name: 'kubernetes' }, ring: 'adopt' }],
        };
        const first = await start(source, {}, onDatabase);
        await first.get('/policy').expect(200);
        writeFileSync(source, broken);
        const { body } = await first.post('/policy/refresh').expect(200);
        expect(body).toMatchObject(kept);
        await first.stop();

        backend = await start(source, {}, onDatabase);
        const restarted = await eventually(policy, ({ error }) => error);
        expect(restarted).toMatchObject(kept);
        expect(await itemOf('kubernetes')).toMatchObject({ ring: 'adopt' });
        expect(await itemOf('roost')).toBeDefined();
      },
    );

    it('is forgotten when the configuration names none any more', async () => {
      directory.setContent({ 'policy.yaml': policyOf('adopt') });
      const knex = await databases.init(databaseId);
      const onDatabase = [mockServices.database.factory({ knex })];
      const first = await start(
        directory.resolve('policy.yaml'),
        {},
        onDatabase,
      );
      await first.get('/policy').expect(200);
      await first.stop();
      backend = await start(undefined, {}, onDatabase);
      expect((await policy()).decisions).toEqual([]);
      expect((await itemOf('kubernetes')).ring).toBeUndefined();
    });
  });

  it('is read on demand under the eyes of the auditor', async () => {
    directory.setContent({ 'policy.yaml': policyOf('adopt') });
    const auditor = mockServices.auditor.mock();
    const success = jest.fn();
    auditor.createEvent.mockResolvedValue({ success, fail: jest.fn() });
    backend = await start(directory.resolve('policy.yaml'), {}, [
      auditor.factory,
    ]);
    const { body } = await backend.post('/policy/refresh').expect(200);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'policy-refresh' }),
    );
    expect(success).toHaveBeenCalledWith({ meta: { version: body.version } });
  });

  describe('at a URL', () => {
    let server: SourceServer;
    beforeAll(async () => {
      server = await startSourceServer();
    });
    afterEach(() => server.reset());
    afterAll(() => server.stop());

    it('is requested with the stored etag', async () => {
      server.answer('/policy.yaml', text(policyOf('adopt'), '"1"'));
      backend = await start(`${server.url}/policy.yaml`, fileReading(server));
      expect(await policy()).toMatchObject({
        source: `${server.url}/policy.yaml`,
        decisions: [{ ring: 'adopt' }],
      });
      await backend.post('/policy/refresh').expect(200);
      expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
      expect((await policy()).error).toBeUndefined();
    });

    it('reports what was received instead', async () => {
      server.answer('/policy.yaml', text('<html>Please sign in</html>'));
      backend = await start(`${server.url}/policy.yaml`, fileReading(server));
      expect((await policy()).error.message).toMatch(
        /policy\.yaml: is a web page and not a policy/,
      );
      server.reset();
      const { body } = await backend.post('/policy/refresh').expect(200);
      expect(body.error.message).toMatch(
        /There is nothing at .*cncfLandscape\.policy must be the URL of a technology-policy\.yaml/,
      );
      expect(body.decisions).toEqual([]);
    });

    it('may be the JSON of a tech radar', async () => {
      server.answer(
        '/radar.json',
        text(
          JSON.stringify({
            rings: [],
            quadrants: [{ id: 'lang', name: 'Languages' }],
            entries: [
              {
                id: 'ts',
                title: 'TypeScript',
                quadrant: 'lang',
                timeline: [{ ringId: 'adopt', date: '2026-01-31' }],
              },
            ],
          }),
        ),
      );
      backend = await start(`${server.url}/radar.json`, fileReading(server));
      expect(await policy()).toMatchObject({
        decisions: [{ technology: { name: 'typescript' }, ring: 'adopt' }],
      });
      expect(await itemOf('typescript')).toMatchObject({
        category: 'languages',
        ring: 'adopt',
      });
    });
  });
});
