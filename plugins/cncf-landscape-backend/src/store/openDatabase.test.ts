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
});
