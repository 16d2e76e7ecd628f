import type { Guide } from '../guide/Guide';
import type { GuideTechnology } from '../guide/schema';
import { repositoryName } from './repositoryName';
import type { SourceItem } from './SourceLandscape';

/** What tells a project from its namesakes. */
type Addresses = Pick<SourceItem, 'homepage' | 'repository'>;

/**
 * Finds what the guide says of an item: the entry of the same repository or homepage. Many things share a name with a project
 * that the guide explains, so that a name alone says little.
 */
export class GuideIndex {
  readonly #byRepository = new Map<string, GuideTechnology>();
  readonly #byHomepage = new Map<string, GuideTechnology>();

  constructor(private readonly guide: Guide) {
    for (const entry of guide.technologies.values()) {
      const { homepage, repository } = addressesOf(entry);
      if (homepage) {
        this.#byHomepage.set(homepage, entry);
      }
      if (repository) {
        this.#byRepository.set(repository, entry);
      }
    }
  }

  /** @param names - the item's technology name, and those that it had before */
  find(names: string[], item: Addresses): GuideTechnology | undefined {
    const own = addressesOf(item);
    return (
      names
        .flatMap(name => this.guide.technologies.get(name) ?? [])
        .find(entry => isSame(own, addressesOf(entry))) ??
      this.#byRepository.get(own.repository ?? '') ??
      // A part of a project has its homepage too, and a repository of its own.
      (own.repository ? undefined : this.#byHomepage.get(own.homepage ?? ''))
    );
  }
}

/** The pages of a thing without what differs from one spelling to another, and whose they are. */
interface ComparableAddresses extends Addresses {
  owners: string[];
}

/**
 * Whether two things of one name are one: projects move within their organisation, and their homepages to another page of
 * their site.
 */
function isSame(a: ComparableAddresses, b: ComparableAddresses): boolean {
  return (
    (a.repository !== undefined && a.repository === b.repository) ||
    (a.homepage !== undefined && a.homepage === b.homepage) ||
    a.owners.some(owner => b.owners.includes(owner))
  );
}

function addressesOf({ homepage, repository }: Addresses): ComparableAddresses {
  return {
    homepage: homepage && pageOf(homepage),
    repository: repository && pageOf(repository),
    owners: [homepage, repository].flatMap(url => (url ? ownerOf(url) : [])),
  };
}

/** Hosts of many owners, each with a part of its paths. */
const SHARED_HOST = /^(?:github|gitlab|bitbucket|codeberg|gitee)\.(?:com|org)$/;

function ownerOf(url: string): string[] {
  const host = hostOf(url);
  if (!SHARED_HOST.test(host)) {
    return [host];
  }
  const [owner] = new URL(url).pathname
    .toLowerCase()
    .split('/')
    .filter(Boolean);
  return owner ? [`${host}/${owner}`] : [];
}

function pageOf(url: string): string {
  const host = hostOf(url);
  const repository = SHARED_HOST.test(host) ? repositoryName(url) : undefined;
  return (
    `${host}/${repository ?? new URL(url).pathname.toLowerCase()}`
      // One page has several addresses.
      .replace(/\/+/g, '/')
      .replace(/\/(?:index\.html?)?$/, '')
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
