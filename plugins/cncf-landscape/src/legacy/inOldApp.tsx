import { compatWrapper } from '@backstage/core-compat-api';
import type { ReactNode } from 'react';
import { RouteRefsContext } from '../routing/RouteRefs';
import { legacyRouteRefs } from './routes';

/** Provides what components of ours expect of an app of the new frontend system in one of the old. */
export function inOldApp(element: ReactNode) {
  return compatWrapper(
    <RouteRefsContext.Provider value={legacyRouteRefs}>
      {element}
    </RouteRefsContext.Provider>,
  );
}
