import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  type BackendFeature,
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 10 * 60_000;

/** Longer than the catalog takes to look at its queues. */
const QUIET_MS = 3_000;

/** A real catalog in memory, and what is needed to look into it. */
export async function startCatalog(features: BackendFeature[]) {
  let knex: Knex;
  let connection: EntityProviderConnection;
  let trigger: (task: string) => Promise<void>;
  const observer = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'observer',
    register(env) {
      env.registerInit({
        deps: {
          processing: catalogProcessingExtensionPoint,
          database: coreServices.database,
          scheduler: coreServices.scheduler,
        },
        async init({ processing, database, scheduler }) {
          knex = await database.getClient();
          trigger = task => scheduler.triggerTask(task);
          processing.addEntityProvider({
            getProviderName: () => 'observer',
            connect: async connected => {
              connection = connected;
            },
          });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      observer,
      databaseServiceFactory,
      schedulerServiceFactory,
      mockServices.rootLogger.factory({ level: 'error' }),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          catalog: {
            rules: [{ allow: ['Location', 'Resource', 'Group'] }],
            processingInterval: { hours: 3 },
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
          },
        },
      }),
      ...features,
    ],
  });

  const stitched = async (): Promise<Map<string, string>> => {
    const rows = await knex('final_entities')
      .whereNotNull('final_entity')
      .whereLike('entity_ref', '%:cncf/%')
      .select('entity_ref', 'hash');
    return new Map(rows.map(row => [row.entity_ref, row.hash]));
  };
  const until = async (isDone: () => Promise<boolean>) => {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await isDone())) {
      if (performance.now() > deadline) {
        throw new Error('The catalog does not come to an end');
      }
      await sleep(50);
    }
  };
  const nextUpdates = async (): Promise<Map<string, string>> => {
    const rows = await knex('refresh_state')
      .whereLike('entity_ref', '%:cncf/%')
      .select('entity_ref', 'next_update_at');
    return new Map(
      rows.map(row => [row.entity_ref, String(row.next_update_at)]),
    );
  };
  return {
    connection: connection!,
    trigger: (task: string) => trigger(task),
    /** Has an entity read again at once. */
    refresh: (entityRef: string) =>
      knex('refresh_state')
        .where({ entity_ref: entityRef })
        .update({ next_update_at: knex.fn.now() }),
    /** Resolves when so many entities of the landscape are stitched. */
    untilStitched: (count: number) =>
      until(async () => (await stitched()).size >= count),
    /** Changes something, and tells which entities are processed for it, after one of them is stitched anew. */
    async processedBy(change: () => Promise<void>, entityRef: string) {
      await sleep(QUIET_MS);
      const before = await nextUpdates();
      const hash = (await stitched()).get(entityRef);
      await change();
      await until(async () => (await stitched()).get(entityRef) !== hash);
      await sleep(QUIET_MS);
      const after = await nextUpdates();
      return [...after.keys()].filter(
        ref => after.get(ref) !== before.get(ref),
      );
    },
    stop: () => backend.stop(),
  };
}

export type Catalog = Awaited<ReturnType<typeof startCatalog>>;
