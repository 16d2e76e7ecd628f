import { createSubRouteRef } from '@backstage/frontend-plugin-api';
import type { RouteRefs } from '../routing/RouteRefs';
import { rootRouteRef } from '../routing/routes';

/** An app of the old frontend system mounts the tab as a whole: all of its pages are below its own path. */
export const legacyRouteRefs = {
  root: rootRouteRef,
  category: createSubRouteRef({
    parent: rootRouteRef,
    path: '/category/:category',
  }),
  subcategory: createSubRouteRef({
    parent: rootRouteRef,
    path: '/category/:category/:subcategory',
  }),
  approved: createSubRouteRef({ parent: rootRouteRef, path: '/approved' }),
  adoption: createSubRouteRef({ parent: rootRouteRef, path: '/adoption' }),
  whatsNew: createSubRouteRef({ parent: rootRouteRef, path: '/whats-new' }),
} satisfies RouteRefs;
