import { randomBytes } from 'node:crypto';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { landscapeServiceRef } from 'backstage-plugin-cncf-landscape-node';
import createKnex, { type Knex } from 'knex';
import { eventually } from './__testUtils__/eventually';
import { FakeLandscapeService } from './__testUtils__/FakeLandscapeService';
import { describeOnPostgres } from './__testUtils__/postgres';
import { RelationWatcher } from './__testUtils__/RelationWatcher';
import { component } from './__testUtils__/startCatalog';
import { landscape } from './__testUtils__/technologies';
import catalogModule from '.';

jest.setTimeout(300_000);

const SERVICES = 60;

/** A service that relates to four technologies in all three ways, two of them by aliases that the naming rule cannot tell. */
function service(i: number, round: number) {
  const name = `service-${i}`;
  return component(name, {
    metadata: {
      name,
      description: `round ${round}`,
      tags: ['karmada', 'java'],
      annotations: { 'cncf-landscape/uses': 'k8s, OPA' },
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'team-a',
      dependsOn: ['resource:cncf/prometheus'],
    },
  });
}

function services(round: number) {
  return Array.from({ length: SERVICES }, (_, i) => service(i, round));
}

const EXPECTED = new Set(
  services(0).flatMap(({ metadata }) =>
    ['karmada', 'kubernetes', 'open-policy-agent', 'prometheus'].map(
      name => `component:default/${metadata.name} resource:cncf/${name}`,
    ),
  ),
);

describeOnPostgres('two catalogs on one PostgreSQL', connection => {
  const prefix = `uses_${randomBytes(4).toString('hex')}_`;
  /** The landscape backend, as all replicas reach it. */
  const landscapeBackend = new FakeLandscapeService(landscape());
  const running = new Set<TestBackend>();
  let knex: Knex | undefined;

  async function startReplica() {
    let company: EntityProviderConnection;
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModule,
        databaseServiceFactory,
        schedulerServiceFactory,
        createServiceFactory({
          service: landscapeServiceRef,
          deps: {},
          factory: () => landscapeBackend,
        }),
        createBackendModule({
          pluginId: 'catalog',
          moduleId: 'company',
          register(env) {
            env.registerInit({
              deps: { processing: catalogProcessingExtensionPoint },
              async init({ processing }) {
                processing.addEntityProvider({
                  getProviderName: () => 'company',
                  connect: async connected => {
                    company = connected;
                  },
                });
              },
            });
          },
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: { database: { client: 'pg', connection, prefix } },
            catalog: {
              // Everything all the time.
              processingInterval: { seconds: 1 },
              stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
            },
          },
        }),
      ],
    });
    running.add(backend);
    return {
      provide: (round: number) =>
        company.applyMutation({
          type: 'full',
          entities: services(round).map(entity => ({ entity })),
        }),
      stop: async () => {
        running.delete(backend);
        await backend.stop();
      },
    };
  }

  /** Waits until every service has been processed in the form of this round. */
  async function processed(round: number) {
    await eventually(async () => {
      const [{ count }] = await knex!('refresh_state')
        .whereLike('processed_entity', `%"round ${round}"%`)
        .count({ count: '*' });
      expect(Number(count)).toBe(SERVICES);
    }, 60_000);
  }

  afterAll(async () => {
    await Promise.all([...running].map(backend => backend.stop()));
    await knex?.destroy();
    const admin = createKnex({ client: 'pg', connection });
    const { rows } = await admin.raw(
      "select datname from pg_database where datname like ? || '%'",
      [prefix],
    );
    for (const { datname } of rows) {
      await admin.raw('drop database ?? with (force)', [datname]);
    }
    await admin.destroy();
  });

  it('lose no relation and gain no wrong one while the landscape backend stops and starts under load', async () => {
    let first = await startReplica();
    let second = await startReplica();
    const url = new URL(connection);
    url.pathname = `/${prefix}catalog`;
    knex = createKnex({ client: 'pg', connection: url.href });
    const watcher = new RelationWatcher(knex);
    await first.provide(1);
    await eventually(
      async () => expect(await watcher.look()).toEqual(EXPECTED),
      60_000,
    );
    watcher.start(EXPECTED);

    // The landscape backend stops; both replicas still know the names.
    landscapeBackend.failure = Object.assign(new Error('stopped'), {
      statusCode: 503,
    });
    await first.provide(2);
    await processed(2);

    // Replicas that start now have never known them. One after the other, as in a rolling update.
    await second.stop();
    second = await startReplica();
    await first.provide(3);
    await processed(3);
    await first.stop();
    await second.provide(4);
    await processed(4);

    // It starts again while one replica starts as well.
    first = await startReplica();
    landscapeBackend.failure = undefined;
    const asked = landscapeBackend.asked;
    await second.provide(5);
    await processed(5);
    await eventually(
      async () => expect(landscapeBackend.asked).toBeGreaterThan(asked),
      60_000,
    );
    await second.provide(6);
    await processed(6);

    await watcher.stop();
    expect(watcher.looks).toBeGreaterThan(100);
    expect([...watcher.missing]).toEqual([]);
    expect([...watcher.surplus]).toEqual([]);
    await first.stop();
    await second.stop();
  });
});
