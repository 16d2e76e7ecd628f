import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { cncfLandscapeApi } from './extensions/apis';
import { technologyFilter } from './extensions/catalogFilters';
import {
  aboutTechnologyCard,
  technologiesCard,
  technologySumCard,
  usedByCard,
} from './extensions/entityCards';
import { technologiesContent } from './extensions/entityContent';
import { adviceWidget, myTeamsWidget } from './extensions/homeWidgets';
import { landscapePage } from './extensions/pages';
import { technologyPicker } from './extensions/scaffolder';
import {
  adoptionPage,
  approvedPage,
  categoryPage,
  explorePage,
  whatsNewPage,
} from './extensions/subPages';
import {
  adoptionRouteRef,
  approvedRouteRef,
  categoryRouteRef,
  rootRouteRef,
  subcategoryRouteRef,
  whatsNewRouteRef,
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
    approved: approvedRouteRef,
    adoption: adoptionRouteRef,
    whatsNew: whatsNewRouteRef,
  },
  extensions: [
    cncfLandscapeApi,
    landscapePage,
    explorePage,
    approvedPage,
    adoptionPage,
    whatsNewPage,
    categoryPage,
    aboutTechnologyCard,
    usedByCard,
    technologiesCard,
    technologySumCard,
    technologiesContent,
    technologyFilter,
    adviceWidget,
    myTeamsWidget,
    technologyPicker,
  ],
});
