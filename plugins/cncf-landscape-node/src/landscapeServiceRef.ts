import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { CncfLandscapeClient } from 'backstage-plugin-cncf-landscape-common';
import { DefaultLandscapeService } from './DefaultLandscapeService';
import type { LandscapeService } from './LandscapeService';

/**
 * The landscape for other backend code. Any backend plugin or module can depend on it; the landscape backend may run in the
 * same process or in another one.
 *
 * It needs no registration. To replace it, for example in tests, register another factory.
 *
 * @public
 */
export const landscapeServiceRef = createServiceRef<LandscapeService>({
  id: 'cncf-landscape.landscape',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { auth: coreServices.auth, discovery: coreServices.discovery },
      factory: ({ auth, discovery }) =>
        new DefaultLandscapeService({
          auth,
          client: new CncfLandscapeClient({ discoveryApi: discovery }),
        }),
    }),
});
