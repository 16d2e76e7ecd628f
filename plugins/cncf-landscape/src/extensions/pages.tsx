import {
  PageBlueprint,
  coreExtensionData,
  createExtensionInput,
} from '@backstage/frontend-plugin-api';
import MapIcon from '@material-ui/icons/Map';
import { columnDataRef, detailsSectionDataRef } from '../additions/dataRefs';
import { rootRouteRef } from '../routing/routes';
import type { SubPage } from '../tab/SubPage';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';

/**
 * `page:cncf-landscape`, the tab. Extensions at its input `pages` are tabs of its header; those at `unlisted` are pages that
 * only links lead to. `detailsSections` and `columns` take what others add to the details and to the table.
 */
export const landscapePage = PageBlueprint.makeWithOverrides({
  inputs: {
    unlisted: createExtensionInput([
      coreExtensionData.routePath,
      coreExtensionData.routeRef.optional(),
      coreExtensionData.reactElement,
      coreExtensionData.title.optional(),
      coreExtensionData.titleTranslation.optional(),
      coreExtensionData.icon.optional(),
    ]),
    detailsSections: createExtensionInput([detailsSectionDataRef]),
    columns: createExtensionInput([columnDataRef]),
  },
  factory(makePage, { config, inputs }) {
    const toSubPage = (page: (typeof inputs.pages)[number]): SubPage => {
      const path = page.get(coreExtensionData.routePath);
      return {
        node: page.node,
        path: path.replace(/^\/+|\/+$/g, ''),
        title: page.get(coreExtensionData.title) ?? path,
        titleMessage: page.get(coreExtensionData.titleTranslation),
        element: page.get(coreExtensionData.reactElement),
      };
    };
    const additions = {
      sections: inputs.detailsSections.map(section =>
        section.get(detailsSectionDataRef),
      ),
      columns: inputs.columns.map(column => column.get(columnDataRef)),
    };
    return makePage({
      path: '/cncf-landscape',
      // A translated title would win over that of the configuration.
      title: config.title ?? cncfLandscapeTranslationRef('page.landscape'),
      icon: <MapIcon fontSize="inherit" />,
      routeRef: rootRouteRef,
      // The tab brings its own header: the landscape is at the tab's path itself, and a category has no tab.
      noHeader: true,
      loader: async () => {
        // Most visits begin there. Loaded beside the tab, it does not make the landscape wait.
        void import('../pages/explore/ExplorePage');
        const { LandscapeTab } = await import('../tab/LandscapeTab');
        return (
          <LandscapeTab
            title={config.title}
            tabs={inputs.pages.map(toSubPage)}
            additions={additions}
            unlisted={inputs.unlisted.map(toSubPage)}
          />
        );
      },
    });
  },
});
