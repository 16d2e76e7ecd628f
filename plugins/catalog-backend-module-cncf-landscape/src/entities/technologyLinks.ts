import type { EntityLink } from '@backstage/catalog-model';
import type { TechnologyLink } from 'backstage-plugin-cncf-landscape-common';

/** Nobody reads longer lists of links. */
const MAX_LINKS = 20;

/** Icons that every Backstage app has, by the type of a link; all others get the app's icon for links. */
const ICON_BY_TYPE = new Map([
  ['documentation', 'docs'],
  ['gitter', 'chat'],
  ['discord', 'chat'],
  ['slack', 'chat'],
  ['mailing-list', 'email'],
]);

/** The links of a technology's entity: `http` and `https` only, unique, in order. */
export function technologyLinks(links: TechnologyLink[]): EntityLink[] {
  const byUrl = new Map<string, EntityLink>();
  for (const { type, title, url } of links) {
    const { protocol, hostname } = parseUrl(url) ?? {};
    if ((protocol === 'http:' || protocol === 'https:') && !byUrl.has(url)) {
      const icon =
        hostname === 'github.com' ? 'github' : ICON_BY_TYPE.get(type);
      byUrl.set(url, { url, title, ...(icon ? { icon } : {}), type });
    }
  }
  return [...byUrl.values()].slice(0, MAX_LINKS);
}

function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
