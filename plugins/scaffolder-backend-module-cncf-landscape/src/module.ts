import { createBackendModule } from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createCatalogInfoUseAction } from './actions/catalogInfoUse';

/**
 * Adds to software templates the action `cncf-landscape:catalog-info:use`.
 *
 * @public
 */
export const scaffolderModuleCncfLandscape = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'cncf-landscape',
  register(env) {
    env.registerInit({
      deps: { actions: scaffolderActionsExtensionPoint },
      async init({ actions }) {
        actions.addActions(createCatalogInfoUseAction());
      },
    });
  },
});
