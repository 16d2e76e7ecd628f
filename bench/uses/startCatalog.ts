import type { AddressInfo } from 'node:net';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  type BackendFeature,
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { CatalogClient } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { landscapeServiceRef } from 'backstage-plugin-cncf-landscape-node';
import type { Knex } from 'knex';
import catalogModule from '../../plugins/catalog-backend-module-cncf-landscape/src';
import { technologyEntity } from '../../plugins/catalog-backend-module-cncf-landscape/src/entities/technologyEntity';
import { landscape } from './company';
import type { Database } from './databases';
import { reverseRelation } from './reverseRelation';
import { StitchedEntities } from './StitchedEntities';

/** What relates services to technologies: nothing, this project's module, or that and a relation back. */
export type Variant = 'without' | 'with' | 'reverse';

const FEATURES: Record<Variant, BackendFeature[]> = {
  without: [],
  with: [catalogModule],
  reverse: [catalogModule, reverseRelation],
};

/** A real catalog with a database of its own and the landscape's technologies in it. */
export async function startCatalog(database: Database, variant: Variant) {
  let knex: Knex;
  let company: EntityProviderConnection;
  const list = landscape();

  const observer = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'observer',
    register(env) {
      env.registerInit({
        deps: {
          processing: catalogProcessingExtensionPoint,
          service: coreServices.database,
        },
        async init({ processing, service }) {
          knex = await service.getClient();
          processing.addEntityProvider({
            getProviderName: () => 'company',
            connect: async connection => {
              company = connection;
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
      ...FEATURES[variant],
      databaseServiceFactory,
      schedulerServiceFactory,
      createServiceFactory({
        service: landscapeServiceRef,
        deps: {},
        factory: () => ({
          listLandscapes: async () => [
            {
              ...{ id: list.id, title: list.title, version: list.version },
              counts: { items: 0, projects: 0, maturity: {} },
              ...{ source: 'memory', findings: [], findingCount: 0 },
            },
          ],
          getTechnologies: async () => list,
          getPolicy: async () => ({ rings: [], decisions: [], findings: [] }),
        }),
      }),
      mockServices.rootConfig.factory({
        data: {
          backend: { database: database.config() },
          catalog: {
            processingInterval: { hours: 3 },
            stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
          },
        },
      }),
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  const stitched = new StitchedEntities(knex!);
  const technologies =
    variant === 'without'
      ? list.technologies.map(one =>
          technologyEntity(one, { owner: 'group:cncf/cncf' }),
        )
      : [];
  const put = (entities: Entity[]) =>
    company.applyMutation({
      type: 'delta',
      added: entities.map(entity => ({ entity })),
      removed: [],
    });

  await put(technologies);
  await stitched.until('resource:cncf/%', list.technologies.length);
  return {
    knex: knex!,
    put,
    stitched,
    url: `http://127.0.0.1:${port}/api/catalog`,
    client: new CatalogClient({
      discoveryApi: {
        getBaseUrl: async () => `http://127.0.0.1:${port}/api/catalog`,
      },
    }),
    stop: () => backend.stop(),
  };
}

export type Catalog = Awaited<ReturnType<typeof startCatalog>>;
