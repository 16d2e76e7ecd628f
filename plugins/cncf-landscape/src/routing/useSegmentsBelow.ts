import {
  routeResolutionApiRef,
  useApi,
  useAppLocation,
  useAppNode,
} from '@backstage/frontend-plugin-api';

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // Typed by hand: a page of that name is not found.
  }
}

/**
 * The segments of the address below the path of the extension that this is used in, decoded.
 *
 * `useRouteRefParams` would do, but it tries the path of a sub-route below each of its parents, and so takes `category` of
 * `/cncf-landscape/category/runtime` for the category's slug.
 */
export function useSegmentsBelow(): string[] {
  const node = useAppNode();
  const { pathname } = useAppLocation();
  const { matches } = useApi(routeResolutionApiRef).resolvePath({
    pathname,
    node,
  });
  const base = matches.at(-1)?.basePath ?? '';
  return pathname.slice(base.length).split('/').filter(Boolean).map(decode);
}
