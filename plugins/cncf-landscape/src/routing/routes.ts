import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The tab itself. */
export const rootRouteRef = createRouteRef();

/** All of a category, by its slug. */
export const categoryRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/category/:category',
});

/** One subcategory of a category, by their slugs. */
export const subcategoryRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/category/:category/:subcategory',
});

/** What the company decided. */
export const approvedRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/approved',
});

/** Who uses what, over the whole company. */
export const adoptionRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/adoption',
});

/** What changed in the landscape. */
export const whatsNewRouteRef = createSubRouteRef({
  parent: rootRouteRef,
  path: '/whats-new',
});
