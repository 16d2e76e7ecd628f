/** Hosts whose paths tell projects apart, and whose own names say nothing of any of them. */
const CODE_HOST = /^(?:www\.)?(?:github|gitlab|gitee|bitbucket)\./;

/**
 * What an item is called by where it is: the name of its repository, then the host of its homepage.
 */
export function addressNames(item: {
  /** The URL of its repository. */
  repository?: string;
  /** The URL of its homepage. */
  homepage?: string;
}): string[] {
  const homepage = parsed(item.homepage);
  const isRepository = CODE_HOST.test(homepage?.hostname ?? '');
  return [
    lastSegment(parsed(item.repository)),
    isRepository ? lastSegment(homepage) : hostName(homepage),
  ];
}

function parsed(url: string | undefined): URL | undefined {
  return url && URL.canParse(url) ? new URL(url) : undefined;
}

function lastSegment(url: URL | undefined): string {
  const segment = url?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return segment.replace(/\.git$/, '');
}

/** Nothing for a host in another script: what it is written as, `xn--…`, nobody can read. */
function hostName(url: URL | undefined): string {
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return /(?:^|\.)xn--/.test(host) ? '' : host;
}
