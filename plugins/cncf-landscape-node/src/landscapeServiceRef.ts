import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { CncfLandscapeClient } from 'backstage-plugin-cncf-landscape-common';
import { DefaultLandscapeService } from './DefaultLandscapeService';
import type { LandscapeService } from './LandscapeService';

/**
 * The landscape for other backend code: any backend plugin or module may depend on it, and the landscape backend answers,
 * in the same process or in another one.
 *
 * It needs no registration. A factory of one's own in its place is how tests and other sources of landscapes come in.
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
