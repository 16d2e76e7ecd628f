import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { cncfLandscapeApi } from './extensions/apis';
import {
  aboutTechnologyCard,
  technologiesCard,
  usedByCard,
} from './extensions/entityCards';
import { landscapePage } from './extensions/pages';
import {
  categoryRouteRef,
  rootRouteRef,
  subcategoryRouteRef,
} from './routing/routes';

/**
 * The cloud native landscape in Backstage: a tab, cards on the pages of technologies and of whatever uses them.
 *
 * @public
 */
export const cncfLandscapePlugin = createFrontendPlugin({
  pluginId: 'cncf-landscape',
  title: 'Landscape',
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    category: categoryRouteRef,
    subcategory: subcategoryRouteRef,
  },
  extensions: [
    cncfLandscapeApi,
    landscapePage,
    aboutTechnologyCard,
    usedByCard,
    technologiesCard,
  ],
});
