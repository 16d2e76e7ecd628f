import { tmpdir } from 'node:os';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { cncfLandscapePermissions } from 'backstage-plugin-cncf-landscape-common';
import { registerActions } from './actions/registerActions';
import { readDrawingOptions } from './config/readDrawingOptions';
import { readLandscapeOptions } from './config/readLandscapeOptions';
import { readPolicyOptions } from './config/readPolicyOptions';
import { createReplica } from './createReplica';
import { sharedGuide } from './guide/sharedGuide';
import { createPolicySource } from './source/createPolicySource';
import { OwnerCheck } from './refresh/OwnerCheck';
import { observeLandscapes } from './metrics/observeLandscapes';
import { RefreshMetrics } from './metrics/RefreshMetrics';
import { scheduleRefreshes } from './refresh/scheduleRefreshes';
import { createRouter } from './router/createRouter';
import { confineReader } from './source/confineReader';
import { createSource } from './source/createSource';
import { TemporaryFolders } from './source/TemporaryFolders';
import { openDatabase } from './store/openDatabase';
import { softwareVersion } from './store/softwareVersion';

/**
 * Reads the landscapes of the configuration, and serves them under `/api/cncf-landscape`.
 *
 * @public
 */
export const cncfLandscapePlugin = createBackendPlugin({
  pluginId: 'cncf-landscape',
  register(env) {
    env.registerInit({
      deps: {
        actions: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init(deps) {
        const { config, httpAuth, httpRouter, logger, permissions } = deps;
        const options = readLandscapeOptions(config);
        const policyOptions = readPolicyOptions(config);
        const urlReader = confineReader(deps.urlReader, config);
        const readGuide = sharedGuide();
        const folders = new TemporaryFolders(
          config.getOptionalString('backend.workingDirectory') ?? tmpdir(),
        );
        await folders.removeStale();
        const landscapes = options.map(one => ({
          id: one.id,
          title: one.title,
          maxShrink: one.maxShrink,
          source: createSource(one, {
            readGuide,
            urlReader,
            folders,
          }),
        }));
        const replica = createReplica(landscapes, {
          knex: await openDatabase(deps.database, { logger }),
          policy: policyOptions && {
            source: createPolicySource(policyOptions, urlReader),
            owners: new OwnerCheck(deps),
          },
          readGuide,
          drawing: readDrawingOptions(config),
          events: deps.events,
          metrics: new RefreshMetrics(deps.metrics),
          software: await softwareVersion(),
          logger,
        });

        deps.permissionsRegistry.addPermissions(cncfLandscapePermissions);
        httpRouter.use(
          createRouter({
            ...replica,
            auditor: deps.auditor,
            httpAuth,
            permissions,
          }),
        );
        httpRouter.addAuthPolicy({
          path: '/landscapes/:id/logos',
          allow: 'unauthenticated',
        });

        registerActions(deps.actions, {
          registry: replica.registry,
          getPolicy: () => replica.policyRegistry.status(),
          catalog: deps.catalog,
        });

        await replica.start();
        const endMetrics = observeLandscapes(deps.metrics, () =>
          replica.registry.statuses(),
        );
        deps.lifecycle.addShutdownHook(async () => {
          endMetrics();
          await replica.stop();
        });
        const { refreshers, policyRefresher } = replica;
        await scheduleRefreshes(
          [
            ...options.map(({ id, schedule }) => ({
              taskId: `refresh-${id}`,
              refresher: refreshers.get(id)!,
              schedule,
            })),
            // Not `refresh-policy`, which would be the task of a landscape called `policy`.
            ...(policyOptions && policyRefresher
              ? [
                  {
                    taskId: 'read-policy',
                    refresher: policyRefresher,
                    schedule: policyOptions.schedule,
                  },
                ]
              : []),
          ],
          deps.scheduler,
        );
      },
    });
  },
});
