import type { RouteRef, SubRouteRef } from '@backstage/frontend-plugin-api';
import { createContext } from 'react';
import {
  adoptionRouteRef,
  approvedRouteRef,
  categoryRouteRef,
  rootRouteRef,
  subcategoryRouteRef,
  whatsNewRouteRef,
} from './routes';

type AnyRef<
  TParams extends { [name: string]: string } | undefined = undefined,
> = RouteRef<TParams> | SubRouteRef<TParams>;

/** By which references an app mounts the tab's pages. */
export interface RouteRefs {
  root: AnyRef;
  category: AnyRef<{ category: string }>;
  subcategory: AnyRef<{ category: string; subcategory: string }>;
  approved: AnyRef;
  adoption: AnyRef;
  whatsNew: AnyRef;
}

/**
 * The references of the sub-pages' extensions. An app of the old frontend system mounts the tab as a whole and provides
 * others.
 */
export const RouteRefsContext = createContext<RouteRefs>({
  root: rootRouteRef,
  category: categoryRouteRef,
  subcategory: subcategoryRouteRef,
  approved: approvedRouteRef,
  adoption: adoptionRouteRef,
  whatsNew: whatsNewRouteRef,
});
