import type { AddressInfo } from 'node:net';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import type {
  BackendFeature,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { ANNOTATION_LOCATION, type Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
  type CatalogService,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { Knex } from 'knex';
import catalogModule from '..';

/** A running catalog with this module, and what a test needs to look at it. */
export interface RunningCatalog {
  /** Where the backend answers, without a slash at its end. */
  url: string;
  catalog: CatalogService;
  knex: Knex;
  /** Warnings, as they were logged. */
  warnings: string[];
  /** Puts the company's own entities into the catalog. */
  provide(entities: Entity[]): Promise<void>;
  /** Has a task of the catalog's plugin run now. */
  trigger(taskId: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the real catalog with a database of its own in SQLite, the real scheduler and this module. */
export async function startCatalog(options: {
  databases: TestDatabases;
  config?: JsonObject;
  features: BackendFeature[];
}): Promise<RunningCatalog> {
  const knex = await options.databases.init('SQLITE_3');
  const warnings: string[] = [];
  let catalog: CatalogService;
  let connection: EntityProviderConnection;
  let trigger: (taskId: string) => Promise<void>;

  const observer = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'observer',
    register(env) {
      env.registerInit({
        deps: {
          processing: catalogProcessingExtensionPoint,
          service: catalogServiceRef,
          scheduler: coreServices.scheduler,
        },
        async init({ processing, service, scheduler }) {
          catalog = service;
          trigger = taskId => scheduler.triggerTask(taskId);
          processing.addEntityProvider({
            getProviderName: () => 'company',
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
      catalogModule,
      observer,
      schedulerServiceFactory,
      databaseFactory(options.databases, knex),
      mockServices.rootConfig.factory({
        data: {
          ...options.config,
          catalog: {
            processingInterval: { seconds: 300 },
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
            ...(options.config?.catalog as JsonObject),
          },
        },
      }),
      loggerFactory(warnings),
      ...options.features,
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    catalog: catalog!,
    knex,
    warnings,
    provide: entities =>
      connection.applyMutation({
        type: 'full',
        entities: entities.map(entity => ({ entity })),
      }),
    trigger: taskId => trigger(taskId),
    stop: () => backend.stop(),
  };
}

/** A service of the company. */
export function component(name: string, values: Partial<Entity> = {}): Entity {
  const location = 'test:company';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
    ...values,
    metadata: {
      name,
      ...values.metadata,
      annotations: {
        [ANNOTATION_LOCATION]: location,
        'backstage.io/managed-by-origin-location': location,
        ...values.metadata?.annotations,
      },
    },
  };
}

/** A database for each plugin, as in a portal: two that migrate one at the same time find it locked. */
function databaseFactory(databases: TestDatabases, catalog: Knex) {
  return createServiceFactory({
    service: coreServices.database,
    deps: { plugin: coreServices.pluginMetadata },
    factory: async ({ plugin }) => {
      const knex =
        plugin.getId() === 'catalog'
          ? catalog
          : await databases.init('SQLITE_3');
      return { getClient: async () => knex };
    },
  });
}

function loggerFactory(warnings: string[]) {
  const logger: LoggerService = {
    error: message => warnings.push(String(message)),
    warn: message => warnings.push(message),
    info: () => {},
    debug: () => {},
    child: () => logger,
  };
  return createServiceFactory({
    service: coreServices.logger,
    deps: {},
    factory: () => logger,
  });
}
