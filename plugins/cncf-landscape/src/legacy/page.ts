import { createRoutableExtension } from '@backstage/core-plugin-api';
import type { ReactElement } from 'react';
import { cncfLandscapePlugin } from './plugin';

/**
 * The tab, for a route of the app: `<Route path="/cncf-landscape" element={<CncfLandscapePage />} />`.
 *
 * @public
 */
export const CncfLandscapePage: () => ReactElement =
  cncfLandscapePlugin.provide(
    createRoutableExtension({
      name: 'CncfLandscapePage',
      mountPoint: cncfLandscapePlugin.routes.root,
      component: async () =>
        (await import('./LegacyLandscapePage')).LegacyLandscapePage,
    }),
  );
