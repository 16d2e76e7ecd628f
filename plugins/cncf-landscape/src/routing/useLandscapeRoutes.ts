import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { categoryRouteRef, rootRouteRef, subcategoryRouteRef } from './routes';

/** The paths of the tab, as the app mounts it. */
export interface LandscapeRoutes {
  /** The tab with a technology's details open. */
  technology(landscape: string, name: string): string;
  landscape(id?: string): string;
  category(category: string): string;
  subcategory(category: string, subcategory: string): string;
}

/** Knows where the tab's pages are; everything is at `/` where an app has left the tab out. */
export function useLandscapeRoutes(): LandscapeRoutes {
  const root = useRouteRef(rootRouteRef);
  const category = useRouteRef(categoryRouteRef);
  const subcategory = useRouteRef(subcategoryRouteRef);
  return useMemo(
    () => ({
      technology: (landscape, name) =>
        `${root?.() ?? '/'}?${new URLSearchParams({ landscape, item: name })}`,
      landscape: id =>
        `${root?.() ?? '/'}${
          id ? `?${new URLSearchParams({ landscape: id })}` : ''
        }`,
      category: slug => category?.({ category: slug }) ?? '/',
      subcategory: (parent, slug) =>
        subcategory?.({ category: parent, subcategory: slug }) ?? '/',
    }),
    [root, category, subcategory],
  );
}
