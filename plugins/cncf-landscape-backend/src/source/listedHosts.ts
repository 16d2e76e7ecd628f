import type { RootConfigService } from '@backstage/backend-plugin-api';

/** Hosts that may be read from. */
export interface ListedHosts {
  /** Git hosts, each with its port where the configuration names one. */
  git: ReadonlySet<string>;
  /** All others, in the same way; those of `*.example.com` as `.example.com`. */
  others: ReadonlySet<string>;
}

/**
 * The kinds of Git hosts that Backstage reads over HTTP, with the hosts that it knows without any configuration. Azure DevOps is
 * not among them: credentials for it are fetched in the midst of a reading, from the machine's own metadata service as well.
 */
const GIT_HOSTS: Record<string, string[]> = {
  bitbucket: ['bitbucket.org'],
  bitbucketCloud: ['bitbucket.org'],
  bitbucketServer: [],
  gerrit: [],
  gitea: [],
  github: ['github.com'],
  gitlab: ['gitlab.com'],
  harness: [],
};

/** Where public Git hosts keep what they serve. */
const THEIR_OWN: Record<string, string[]> = {
  'github.com': ['.githubusercontent.com'],
  'bitbucket.org': ['.bitbucket.org', 'bbuseruploads.s3.amazonaws.com'],
};

/** The hosts under `integrations` and `backend.reading.allow`. */
export function listedHosts(
  config: Pick<RootConfigService, 'getOptional'>,
): ListedHosts {
  const integrations = fieldsOf(config.getOptional('integrations'));
  const configured = Object.keys(GIT_HOSTS).flatMap(kind =>
    listOf(integrations[kind]),
  );
  const git = new Set([
    ...Object.values(GIT_HOSTS).flat(),
    ...configured.flatMap(({ host }) => (typeof host === 'string' ? host : [])),
  ]);
  const allowed = listOf(config.getOptional('backend.reading.allow'));
  return {
    git,
    others: new Set([
      ...configured.flatMap(hostsOfUrls),
      ...allowed.flatMap(({ host }) =>
        typeof host === 'string' ? host.replace(/^\*(?=\.)/, '') : [],
      ),
      ...[...git].flatMap(host => THEIR_OWN[host] ?? []),
    ]),
  };
}

/** Whether a host is listed, or belongs to one that is, as `codeload.github.com` does to `github.com`. */
export function isListedHost(host: string, { git, others }: ListedHosts) {
  if (git.has(host) || others.has(host)) {
    return true;
  }
  const name = host.replace(/:\d+$/, '');
  const labels = name.split('.');
  return labels.some((_, i) => {
    const parent = labels.slice(i).join('.');
    return i > 0 && (git.has(parent) || others.has(`.${parent}`));
  });
}

/** The hosts of `apiBaseUrl` and its like. */
function hostsOfUrls(integration: Record<string, unknown>): string[] {
  return Object.entries(integration).flatMap(([key, value]) =>
    /url$/i.test(key) && typeof value === 'string' && URL.canParse(value)
      ? new URL(value).host
      : [],
  );
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object'
    ? (value as Record<string, unknown>)
    : {};
}
