import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { openDatabase } from './openDatabase';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('The database on %s', id => {
  const logger = mockServices.logger.mock();
  const open = (knex: Knex) =>
    openDatabase(mockServices.database({ knex }), {
      logger,
      lockPatienceMs: 1_000,
    });
  const lock = (knex: Knex) =>
    knex('knex_migrations_lock').update({ is_locked: 1 });

  beforeEach(() => jest.clearAllMocks());

  it('is used also where a newer version has brought it further', async () => {
    const knex = await databases.init(id);
    await open(knex);
    await knex('knex_migrations').insert({
      name: '20991231000000_newer.js',
      batch: 2,
      migration_time: new Date(),
    });
    await open(knex);
    expect(await knex('landscapes').select()).toEqual([]);
  });

  it('is waited for while somebody else migrates it', async () => {
    const knex = await databases.init(id);
    await open(knex);
    await lock(knex);
    const opening = open(knex);
    await knex('knex_migrations_lock').update({ is_locked: 0 });
    await opening;
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('is unlocked after a migration that was killed half way, and migrated', async () => {
    const knex = await databases.init(id);
    await open(knex);
    await knex.schema.dropTable('policies');
    await knex('knex_migrations').where('name', 'like', '%policies%').delete();
    await lock(knex);
    await open(knex);
    expect(await knex('policies').select()).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('the lock is removed, and the migration done'),
    );
  });

  it('keeps what version 0.1 stored', async () => {
    const knex = await databases.init(id);
    const directory = resolvePackagePath(
      'backstage-plugin-cncf-landscape-backend',
      'migrations',
    );
    for (const name of [
      '000000_logos',
      '010000_landscapes',
      '020000_policies',
    ]) {
      await knex.migrate.up({ directory, name: `20261123${name}.js` });
    }
    const at = new Date('2026-11-20T08:00:00Z');
    await knex('landscapes').insert({
      id: 'cncf',
      revision: 'r1',
      source: 'builtin',
      software: '0.1.0',
      version: 'v1',
      document: '{}',
      read_at: at,
      former_names: '{}',
      pictures: '{}',
      pictures_of: 'v1',
    });
    await knex('landscape_errors').insert({
      landscape: 'cncf',
      message: 'HTTP 500',
      since: at,
    });
    await knex('refreshes').insert([
      {
        landscape: 'cncf',
        started_at: at,
        ended_at: at,
        outcome: 'failed',
        message: 'HTTP 500',
        requested_by: 'schedule',
      },
      {
        landscape: '/policy',
        running: '/policy',
        started_at: at,
        requested_by: 'schedule',
      },
    ]);
    await knex('policies').insert({
      id: 'policy',
      revision: 'r1',
      source: './policy.yaml',
      text: '{"rings":[]}',
      etag: 'e1',
      changed_at: at,
      error: 'HTTP 403',
      error_since: at,
      dead_owners: '["group:default/gone"]',
    });

    await open(knex);

    expect(
      await knex('landscapes').first('document', 'pictures', 'pictures_of'),
    ).toEqual({ document: '{}', pictures: null, pictures_of: null });
    expect(
      await knex('refreshes').select('subject', 'outcome', 'running'),
    ).toEqual([
      { subject: 'landscape/cncf', outcome: 'failed', running: null },
    ]);
    expect(
      await knex('refresh_errors')
        .select('subject', 'message')
        .orderBy('subject'),
    ).toEqual([
      { subject: 'landscape/cncf', message: 'HTTP 500' },
      { subject: 'policy', message: 'HTTP 403' },
    ]);
    expect(
      await knex('policies').first('text', 'etag', 'unknown_owners'),
    ).toEqual({
      text: '{"rings":[]}',
      etag: null,
      unknown_owners: '["group:default/gone"]',
    });
  });
});
