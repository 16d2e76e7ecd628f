import {
  createMockDirectory,
  mockCredentials,
  mockServices,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import { landscapeYaml } from './__testUtils__/landscapeYaml';
import {
  startLandscapeBackend,
  type LandscapeBackend,
} from './__testUtils__/startLandscapeBackend';
import { createTestDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const repo_url = 'https://github.com/example/tool';
const others = ['A', 'B', 'C', 'D'].map(name => ({ name }));

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('the store on %s', databaseId => {
  const directory = createMockDirectory();
  const permissions = mockServices.permissions.mock();
  const auditor = mockServices.auditor.mock();
  const audited = { success: jest.fn(), fail: jest.fn() };
  const events = mockServices.events.mock();
  let knex: Knex;
  let backend: LandscapeBackend | undefined;

  const start = async () => {
    backend = await startLandscapeBackend(
      { x: { source: directory.resolve('landscape.yml') } },
      permissions,
      {},
      [
        mockServices.database.factory({ knex }),
        auditor.factory,
        events.factory,
      ],
    );
    return backend;
  };
  const write = (items: unknown[]) =>
    directory.setContent({ 'landscape.yml': landscapeYaml(items) });

  beforeAll(async () => {
    knex = await databases.init(databaseId);
  });
  beforeEach(() => {
    jest.clearAllMocks();
    permissions.authorize.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
    ]);
    auditor.createEvent.mockResolvedValue(audited);
  });
  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
  });

  it('serves the same after a restart while the source is away, at once', async () => {
    write([...others, { name: 'Tool', repo_url, project: 'sandbox' }]);
    const before = await start();
    const served = await before.get('/landscapes/x');
    expect(served.body.items).toHaveLength(5);
    await before.post('/landscapes/x/refresh');
    const { headers } = await before.get('/landscapes/x');
    await before.stop();

    directory.setContent({});
    const after = await start();
    const started = performance.now();
    const { body, headers: headersAfter } = await after.get('/landscapes/x');
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(body.items.map((item: any) => item.name)).toEqual(
      served.body.items.map((item: any) => item.name),
    );
    expect(headersAfter.etag).toBe(headers.etag);

    const { body: status } = await after.post('/landscapes/x/refresh');
    expect(status.version).toBe(body.version);
    expect(status.error.message).toMatch(/^There is no /);
    expect(audited.fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ message: status.error.message }),
    });
  });

  it('lists changes since, keeps former names, and publishes events', async () => {
    write([...others, { name: 'New Tool', repo_url, project: 'incubating' }]);
    const { get, post } = await start();
    const { body: status } = await post('/landscapes/x/refresh');
    const { body: changes } = await get('/landscapes/x/changes');
    expect(changes).toEqual({
      id: 'x',
      changes: [
        expect.objectContaining({
          type: 'promoted',
          name: 'new-tool',
          maturity: 'incubating',
          before: { maturity: 'sandbox' },
          version: status.version,
        }),
        expect.objectContaining({
          type: 'renamed',
          name: 'new-tool',
          before: { name: 'tool', title: 'Tool' },
        }),
      ],
    });
    expect(events.publish.mock.calls.map(([event]) => event)).toEqual(
      changes.changes.toReversed().map((eventPayload: unknown) => ({
        topic: 'cncf-landscape.changes',
        eventPayload,
      })),
    );

    const { body: page } = await get('/landscapes/x/changes?limit=1');
    expect(page.changes).toEqual(changes.changes.slice(0, 1));
    const { body: next } = await get(
      `/landscapes/x/changes?limit=1&cursor=${page.nextCursor}`,
    );
    expect(next).toEqual({ id: 'x', changes: changes.changes.slice(1) });

    const { body: list } = await get('/landscapes/x/technologies');
    expect(
      list.technologies.find((one: any) => one.name === 'new-tool').aliases,
    ).toContain('tool');
    const { body: resolved } = await get('/resolve?name=tool');
    expect(resolved.names[0].technology.name).toBe('new-tool');
  });

  it('records who requested a refresh, and who was not allowed to', async () => {
    write(others);
    const { post } = await start();
    await post('/landscapes/x/refresh'); // The reading of the start, if that has not ended.
    audited.success.mockClear();
    await post('/landscapes/x/refresh', {
      Authorization: mockCredentials.user.header('user:default/jane'),
    });
    expect(auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'landscape-refresh',
      severityLevel: 'medium',
      request: expect.anything(),
      meta: { landscape: 'x' },
    });
    expect(audited.success).toHaveBeenCalledTimes(1);
    const { requested_by: requestedBy } = await knex('refreshes')
      .where('subject', 'landscape/x')
      .orderBy('id', 'desc')
      .first();
    expect(requestedBy).toBe('user:default/jane');

    permissions.authorize.mockResolvedValue([{ result: AuthorizeResult.DENY }]);
    await post('/landscapes/x/refresh');
    expect(audited.fail).toHaveBeenCalledWith({
      error: expect.objectContaining({ name: 'NotAllowedError' }),
    });
    expect(audited.success).toHaveBeenCalledTimes(1);
  });
});
