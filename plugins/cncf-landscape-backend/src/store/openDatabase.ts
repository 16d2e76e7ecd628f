import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DatabaseService,
  type LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Much longer (milliseconds) than our migrations take: whoever holds their lock for so long was killed. */
const LOCK_PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 500;

/**
 * Opens the plugin's database, which is brought up to date first. One that a newer version of this plugin has brought further
 * is used as it is: newer versions only add to it.
 */
export async function openDatabase(
  database: DatabaseService,
  options: { logger?: LoggerService; lockPatienceMs?: number } = {},
): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await migrate(knex, options);
  }
  return knex;
}

async function migrate(
  knex: Knex,
  {
    logger,
    lockPatienceMs = LOCK_PATIENCE_MS,
  }: { logger?: LoggerService; lockPatienceMs?: number },
): Promise<void> {
  let deadline = performance.now() + lockPatienceMs;
  for (;;) {
    try {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          'backstage-plugin-cncf-landscape-backend',
          'migrations',
        ),
        disableMigrationsListValidation: true,
      });
      return;
    } catch (error) {
      if ((error as Error).name !== 'MigrationLocked') {
        throw error;
      }
    }
    if (performance.now() < deadline) {
      await sleep(LOOK_AGAIN_MS);
    } else {
      logger?.warn(
        `The database of the landscape backend was locked for ${
          lockPatienceMs / 1000
        } s by a migration that did not end, probably because its process was killed; the lock is removed, and the migration done again`,
      );
      await knex.migrate.forceFreeMigrationsLock();
      deadline = performance.now() + lockPatienceMs;
    }
  }
}
