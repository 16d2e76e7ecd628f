import { technology, technologyNames } from '../__testUtils__/guideFiles';

/** Hosts whose subdomains belong to different owners. */
const SHARED_DOMAINS = ['readthedocs.io', 'github.io', 'gitlab.io'];
const CODE_HOSTS = ['github.com', 'gitlab.com'];

/** Whose page a URL is: the organization on a code host, else the domain that its owner registered. */
function ownerOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  if (CODE_HOSTS.includes(hostname)) {
    return `${hostname}/${pathname.split('/')[1].toLowerCase()}`;
  }
  const shared = SHARED_DOMAINS.some(domain => hostname.endsWith(`.${domain}`));
  return hostname
    .split('.')
    .slice(shared ? -3 : -2)
    .join('.');
}

describe('ownerOf', () => {
  it.each([
    ['https://docs.cilium.io/en/stable/', 'cilium.io'],
    ['https://cilium.io/blog/', 'cilium.io'],
    ['https://github.com/Cilium/tetragon', 'github.com/cilium'],
    ['https://argo-cd.readthedocs.io/en/stable/', 'argo-cd.readthedocs.io'],
  ])('of %s is %s', (url, owner) => {
    expect(ownerOf(url)).toBe(owner);
  });
});

describe.each(technologyNames)('the sources of %s', name => {
  const { homepage, repository, documentation, sources, checked } =
    technology(name);

  it("are the project's own pages, each once", () => {
    const owners = [homepage, repository, documentation].flatMap(url =>
      url ? [ownerOf(url)] : [],
    );
    for (const source of sources) {
      expect(owners).toContain(ownerOf(source));
    }
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('were compared with the entry on a day that has been', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect([checked, today].sort()[1]).toBe(today);
  });
});
