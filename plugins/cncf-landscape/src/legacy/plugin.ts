import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import {
  createApiFactory,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { CncfLandscapeClient } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeApiRef } from '../api/cncfLandscapeApiRef';
import { legacyRouteRefs } from './routes';

/**
 * The cloud native landscape in an app of the old frontend system. Its extensions bring it into the app; there is no
 * need to name it there.
 *
 * @public
 */
export const cncfLandscapePlugin = createPlugin({
  id: 'cncf-landscape',
  apis: [
    createApiFactory({
      api: cncfLandscapeApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new CncfLandscapeClient(deps),
    }),
  ],
  routes: {
    root: convertLegacyRouteRef(legacyRouteRefs.root),
    category: convertLegacyRouteRef(legacyRouteRefs.category),
    subcategory: convertLegacyRouteRef(legacyRouteRefs.subcategory),
    approved: convertLegacyRouteRef(legacyRouteRefs.approved),
    adoption: convertLegacyRouteRef(legacyRouteRefs.adoption),
    whatsNew: convertLegacyRouteRef(legacyRouteRefs.whatsNew),
  },
});
