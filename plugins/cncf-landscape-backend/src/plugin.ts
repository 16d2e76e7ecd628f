import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { cncfLandscapePermissions } from 'backstage-plugin-cncf-landscape-common';
import { readLandscapeOptions } from './config/readLandscapeOptions';
import { sharedGuide } from './guide/sharedGuide';
import { Illustrator } from './logos/Illustrator';
import { LogoPainter } from './logos/LogoPainter';
import { LogoStore } from './logos/LogoStore';
import { LandscapeRefresher } from './refresh/LandscapeRefresher';
import { scheduleRefreshes } from './refresh/scheduleRefreshes';
import { LandscapeRegistry } from './registry/LandscapeRegistry';
import { createRouter } from './router/createRouter';
import { createSource } from './source/createSource';

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
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { config, httpAuth, httpRouter, logger, permissions } = deps;
        const options = readLandscapeOptions(config);
        const readGuide = sharedGuide();
        const landscapes = options.map(one => ({
          id: one.id,
          title: one.title,
          source: createSource(one, readGuide),
        }));
        const registry = new LandscapeRegistry(
          landscapes.map(one => ({ ...one, source: one.source.location })),
        );
        const logos = await LogoStore.open(deps.database);
        const illustrator = new Illustrator({
          painter: new LogoPainter({ store: logos, logger }),
          registry,
          logger,
        });
        const refresher = new LandscapeRefresher({
          landscapes,
          registry,
          readGuide,
          illustrate: (...drawn) => illustrator.illustrate(...drawn),
          logger,
        });

        deps.permissionsRegistry.addPermissions(cncfLandscapePermissions);
        httpRouter.use(
          createRouter({ registry, refresher, logos, httpAuth, permissions }),
        );
        httpRouter.addAuthPolicy({
          path: '/landscapes/:id/logos',
          allow: 'unauthenticated',
        });
        await scheduleRefreshes(options, deps.scheduler, refresher);
      },
    });
  },
});
