import { tmpdir } from 'node:os';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { cncfLandscapePermissions } from 'backstage-plugin-cncf-landscape-common';
import { readLandscapeOptions } from './config/readLandscapeOptions';
import { createReplica } from './createReplica';
import { sharedGuide } from './guide/sharedGuide';
import { scheduleRefreshes } from './refresh/scheduleRefreshes';
import { createRouter } from './router/createRouter';
import { createSource } from './source/createSource';
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
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init(deps) {
        const { config, httpAuth, httpRouter, logger, permissions } = deps;
        const options = readLandscapeOptions(config);
        const readGuide = sharedGuide();
        const landscapes = options.map(one => ({
          id: one.id,
          title: one.title,
          maxShrink: one.maxShrink,
          source: createSource(one, {
            readGuide,
            urlReader: deps.urlReader,
            workingDirectory:
              config.getOptionalString('backend.workingDirectory') ?? tmpdir(),
          }),
        }));
        const replica = createReplica(landscapes, {
          knex: await openDatabase(deps.database),
          readGuide,
          events: deps.events,
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

        await replica.start();
        deps.lifecycle.addShutdownHook(() => replica.stop());
        await scheduleRefreshes(options, deps.scheduler, replica.refresher);
      },
    });
  },
});
