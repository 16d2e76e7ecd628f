/** First segments of paths that are no owner, on hosts of code and of packages: what follows is not that of a repository. */
const NO_OWNER = new Set([
  'explore',
  'groups',
  'gp',
  'orgs',
  'organizations',
  'package',
  'packages',
  'project',
  'projects',
  'search',
  'sponsors',
  'topics',
  'users',
]);

/** Where the path of a repository ends, and that of something in it begins. */
const INSIDE =
  /\/(?:-|tree|blob|src|raw|commits?|issues|releases|browse|wiki)(?:\/.*)?$/;

/** Hosts on which every repository is `owner/name`. */
const TWO_SEGMENTS =
  /^(?:www\.)?(?:github\.com|bitbucket\.org|codeberg\.org|gitee\.com)$/;

/**
 * `owner/name` of a repository's URL, or `group/subgroup/name` where its host has groups in groups; nothing for the page of an
 * owner or of a package, which tells no repository from others.
 */
export function repositoryName(url: string | undefined): string | undefined {
  if (!url) {
    return undefined;
  }
  const { hostname, pathname } = new URL(url);
  const path = pathname.toLowerCase();
  const segments = (
    TWO_SEGMENTS.test(hostname)
      ? path.split('/').filter(Boolean).slice(0, 2)
      : path.replace(INSIDE, '').split('/').filter(Boolean)
  ).map(segment => segment.replace(/\.git$/, ''));
  return segments.length > 1 && !NO_OWNER.has(segments[0])
    ? segments.join('/')
    : undefined;
}
