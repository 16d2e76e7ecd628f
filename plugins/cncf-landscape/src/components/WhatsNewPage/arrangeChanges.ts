import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';

/** Changes that came with one version of the landscape. */
export interface VersionChanges {
  version: string;
  /** When that version was read for the first time (ISO 8601). */
  at: string;
  changes: LandscapeChange[];
}

/** Changes in the order in which people ask for them. */
export interface ArrangedChanges {
  /** Those of technologies that are used, the most used first where they came together. */
  inUse: LandscapeChange[];
  /** All others, by version, newest first. */
  versions: VersionChanges[];
}

/**
 * Puts what concerns the company first, and the rest by version.
 *
 * @param changes - newest first
 * @param users - how many entities use which technology, as far as that is known
 */
export function arrangeChanges(
  changes: LandscapeChange[],
  users: ReadonlyMap<string, number> = new Map(),
): ArrangedChanges {
  // Whoever used it before it was renamed uses it still.
  const usersOf = ({ name, before }: LandscapeChange) =>
    users.get(name) ?? users.get(before?.name ?? '') ?? 0;
  const inUse = changes
    .filter(change => usersOf(change) > 0)
    .sort((a, b) => b.at.localeCompare(a.at) || usersOf(b) - usersOf(a));
  const versions = new Map<string, VersionChanges>();
  for (const change of changes) {
    if (!usersOf(change)) {
      const { version, at } = change;
      const known = versions.get(version) ?? { version, at, changes: [] };
      known.changes.push(change);
      versions.set(version, known);
    }
  }
  return { inUse, versions: [...versions.values()] };
}
