import { mockServices } from '@backstage/backend-test-utils';
import { createBackend } from '@backstage/backend-defaults';

/**
 * A backend with the plugin alone, as a process of its own that can be killed; its configuration is in the environment.
 */
const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({
    data: JSON.parse(process.env.BACKEND_CONFIG!),
  }),
);
backend.add(import('../index'));
backend.start();
