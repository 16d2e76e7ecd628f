import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { landscapeServiceRef } from 'backstage-plugin-cncf-landscape-node';
import { readLandscapeIds } from './config/readLandscapeIds';
import { readProviderOptions } from './config/readProviderOptions';
import { readRelateOptions } from './config/readRelateOptions';
import { CurrentNames } from './landscape/CurrentNames';
import { NamesTask } from './processor/NamesTask';
import { RelatedEntitiesRefresher } from './processor/RelatedEntitiesRefresher';
import { UseMetrics } from './processor/UseMetrics';
import { UsesTechnologyProcessor } from './processor/UsesTechnologyProcessor';
import { TechnologyEntityProvider } from './provider/TechnologyEntityProvider';

/**
 * Adds the technologies of landscapes to the catalog, and relates entities to those that they use.
 *
 * @public
 */
export const catalogModuleCncfLandscape = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'cncf-landscape',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        scheduler: coreServices.scheduler,
        service: landscapeServiceRef,
      },
      async init({ catalog, config, logger, metrics, scheduler, service }) {
        const providers = readProviderOptions(config);
        const landscapes = readLandscapeIds(config, providers);
        const relate = readRelateOptions(config);

        const technologies = providers.map(
          ({ id }) =>
            new TechnologyEntityProvider({
              id,
              providers,
              service,
              scheduler,
              logger,
            }),
        );
        const names = new CurrentNames({ service, landscapes, providers });
        const refresher = new RelatedEntitiesRefresher();
        catalog.addEntityProvider(...technologies, refresher);
        catalog.addProcessor(
          new UsesTechnologyProcessor({
            names,
            relate,
            metrics: new UseMetrics(metrics),
            logger,
          }),
        );

        const task = new NamesTask({
          names,
          refresh: keys => refresher.refresh(keys),
          onChange: changed =>
            technologies
              .filter(({ landscape }) => landscape === changed)
              .forEach(provider => provider.trigger()),
          logger,
        });
        // On every replica, because each one processes entities.
        await scheduler.scheduleTask({
          id: 'cncf-landscape-names',
          scope: 'local',
          frequency: { minutes: 1 },
          timeout: { seconds: 55 },
          fn: signal => task.run(signal),
        });
      },
    });
  },
});
