import { PageBlueprint } from '@backstage/frontend-plugin-api';
import MapIcon from '@material-ui/icons/Map';
import { rootRouteRef } from '../routing/routes';

/** `page:cncf-landscape`, the tab. */
export const landscapePage = PageBlueprint.make({
  params: {
    path: '/cncf-landscape',
    title: 'Landscape',
    icon: <MapIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
    // The tab brings its own, because its sub-pages are tabs beside the landscape itself, which stays at the tab's path.
    noHeader: true,
    loader: async () => {
      const { LandscapeTab } = await import('../tab/LandscapeTab');
      return <LandscapeTab />;
    },
  },
});
