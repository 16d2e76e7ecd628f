import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/** The tab itself. */
export const rootRouteRef = createRouteRef();

/** What all categories are below. */
export const categoriesRouteRef = createRouteRef();

/** All of a category, by its slug. */
export const categoryRouteRef = createSubRouteRef({
  parent: categoriesRouteRef,
  path: '/:category',
});

/** One subcategory of a category, by their slugs. */
export const subcategoryRouteRef = createSubRouteRef({
  parent: categoriesRouteRef,
  path: '/:category/:subcategory',
});

/** What the company decided. */
export const approvedRouteRef = createRouteRef();

/** Who uses what, over the whole company. */
export const adoptionRouteRef = createRouteRef();

/** What changed in the landscape. */
export const whatsNewRouteRef = createRouteRef();
