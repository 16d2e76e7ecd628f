import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import {
  adoptionRouteRef,
  approvedRouteRef,
  categoryRouteRef,
  rootRouteRef,
  subcategoryRouteRef,
  whatsNewRouteRef,
} from './routes';

/** The paths of the tab, as the app mounts it. */
export interface LandscapeRoutes {
  /** The tab with a technology's details open. */
  technology(landscape: string, name: string): string;
  landscape(id: string): string;
  category(landscape: string, category: string): string;
  subcategory(landscape: string, category: string, subcategory: string): string;
  /** What the company decided, with a technology's decision open where one is named. */
  approved(landscape: string, name?: string): string;
  adoption(landscape: string): string;
  whatsNew(landscape: string): string;
}

const NOTHING: string[] = [];

function withQuery(
  path: string | undefined,
  query: Record<string, string>,
): string {
  return `${path ?? '/'}?${new URLSearchParams(query)}`;
}

/**
 * Knows where the tab's pages are; everything is at `/` where an app has left the tab out.
 *
 * @param compare - what is ticked for the comparison, and goes along from one page of the tab to another
 */
export function useLandscapeRoutes(
  compare: string[] = NOTHING,
): LandscapeRoutes {
  const root = useRouteRef(rootRouteRef);
  const category = useRouteRef(categoryRouteRef);
  const subcategory = useRouteRef(subcategoryRouteRef);
  const approved = useRouteRef(approvedRouteRef);
  const adoption = useRouteRef(adoptionRouteRef);
  const whatsNew = useRouteRef(whatsNewRouteRef);
  const ticked = compare.join(',');
  return useMemo(() => {
    const query = (landscape: string): Record<string, string> =>
      ticked ? { landscape, compare: ticked } : { landscape };
    return {
      technology: (landscape, name) =>
        withQuery(root?.(), { ...query(landscape), item: name }),
      landscape: landscape => withQuery(root?.(), query(landscape)),
      category: (landscape, slug) =>
        withQuery(category?.({ category: slug }), query(landscape)),
      subcategory: (landscape, parent, slug) =>
        withQuery(
          subcategory?.({ category: parent, subcategory: slug }),
          query(landscape),
        ),
      approved: (landscape, name) =>
        withQuery(
          approved?.(),
          name ? { landscape, item: name } : { landscape },
        ),
      adoption: landscape => withQuery(adoption?.(), { landscape }),
      whatsNew: landscape => withQuery(whatsNew?.(), { landscape }),
    };
  }, [root, category, subcategory, approved, adoption, whatsNew, ticked]);
}
