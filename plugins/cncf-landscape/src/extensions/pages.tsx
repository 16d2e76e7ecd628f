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
    loader: async () => {
      const { LandscapePage } = await import(
        '../components/LandscapePage/LandscapePage'
      );
      return <LandscapePage />;
    },
  },
});
