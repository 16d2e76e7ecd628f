import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useContext, useMemo } from 'react';
import { RouteRefsContext } from './RouteRefs';

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
 * Knows where the tab's pages are. What would be on a page that an app has turned off is on the tab itself, and everything
 * is at `/` where there is no tab.
 *
 * @param compare - what is ticked for the comparison, and goes along from one page of the tab to another
 */
export function useLandscapeRoutes(
  compare: string[] = NOTHING,
): LandscapeRoutes {
  const refs = useContext(RouteRefsContext);
  const root = useRouteRef(refs.root);
  const category = useRouteRef(refs.category);
  const subcategory = useRouteRef(refs.subcategory);
  const approved = useRouteRef(refs.approved);
  const adoption = useRouteRef(refs.adoption);
  const whatsNew = useRouteRef(refs.whatsNew);
  const ticked = compare.join(',');
  return useMemo(() => {
    const shared = (landscape: string): Record<string, string> =>
      ticked ? { landscape, compare: ticked } : { landscape };
    const page = (
      path: string | undefined,
      query: Record<string, string>,
      onTab: Record<string, string> = {},
    ) =>
      path === undefined
        ? withQuery(root?.(), { ...query, ...onTab })
        : withQuery(path, query);
    return {
      technology: (landscape, name) =>
        withQuery(root?.(), { ...shared(landscape), item: name }),
      landscape: landscape => withQuery(root?.(), shared(landscape)),
      category: (landscape, slug) =>
        page(category?.({ category: slug }), shared(landscape), {
          category: slug,
        }),
      subcategory: (landscape, parent, slug) =>
        page(
          subcategory?.({ category: parent, subcategory: slug }),
          shared(landscape),
          { category: parent, subcategory: slug },
        ),
      approved: (landscape, name) =>
        page(approved?.(), name ? { landscape, item: name } : { landscape }),
      adoption: landscape => page(adoption?.(), { landscape }),
      whatsNew: landscape => page(whatsNew?.(), { landscape }),
    };
  }, [root, category, subcategory, approved, adoption, whatsNew, ticked]);
}
