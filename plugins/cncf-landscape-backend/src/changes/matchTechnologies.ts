import {
  trailingParenthesis,
  type Technology,
} from 'backstage-plugin-cncf-landscape-common';

/** A technology in two versions of its landscape. */
export interface Match {
  before: Technology;
  after: Technology;
}

/** The technologies of one version compared with those of the next. */
export interface Matches {
  matched: Match[];
  removed: Technology[];
  added: Technology[];
}

/**
 * Matches the technologies of one version with those of the next: by technology name; then by item name, first in the same
 * subcategory; then by other identifiers, such as the repository, unless several added or removed technologies share one.
 */
export function matchTechnologies(
  before: Technology[],
  after: Technology[],
): Matches {
  const start: Matches = { matched: [], removed: before, added: after };
  return [
    (technology: Technology) => [technology.name],
    ({ title, category, subcategory }: Technology) => [
      `${category}/${subcategory}/${title.toLowerCase()}`,
    ],
    ({ title }: Technology) => [title.toLowerCase()],
    identities,
  ].reduce(matchBy, start);
}

/**
 * Other identifiers of a technology. The parenthesis of an item's name is excluded: half a landscape is called `(member)`.
 */
function identities(technology: Technology): string[] {
  const { title, repository, aliases } = technology;
  const parenthesis = trailingParenthesis(title)?.toLowerCase();
  return [
    ...(repository ? [comparableUrl(repository)] : []),
    ...aliases.filter(alias => alias !== parenthesis),
  ];
}

function comparableUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/(\.git)?\/*$/, '');
}

/** Matches the remaining technologies whose key is unique on both sides. */
function matchBy(
  { matched, removed, added }: Matches,
  keysOf: (technology: Technology) => string[],
): Matches {
  const owners = soleOwners(added, keysOf);
  const candidates = soleOwners(removed, keysOf);
  const found: Match[] = [];
  const taken = new Set<Technology>();
  for (const technology of removed) {
    const successor = keysOf(technology)
      .filter(key => candidates.get(key))
      .map(key => owners.get(key))
      .find(owner => owner && !taken.has(owner));
    if (successor) {
      found.push({ before: technology, after: successor });
      taken.add(technology).add(successor);
    }
  }
  return {
    matched: [...matched, ...found],
    removed: removed.filter(technology => !taken.has(technology)),
    added: added.filter(technology => !taken.has(technology)),
  };
}

/** The owner of each key; `undefined` for a shared key. */
function soleOwners(
  technologies: Technology[],
  keysOf: (technology: Technology) => string[],
): Map<string, Technology | undefined> {
  const owners = new Map<string, Technology | undefined>();
  for (const technology of technologies) {
    for (const key of new Set(keysOf(technology))) {
      owners.set(key, owners.has(key) ? undefined : technology);
    }
  }
  return owners;
}
