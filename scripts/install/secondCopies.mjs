// Which packages of Backstage an app has in more than one version, and whether that is because of our packages.

import { satisfies } from 'semver';

const ENTRY = /^"?(@backstage\/[^@"]+)@npm:[^\n]*:\n {2}version: (\S+)/gm;

/** The versions of each package of Backstage in the text of a `yarn.lock`. */
export function versionsIn(lockFile) {
  const versions = new Map();
  for (const [, name, version] of lockFile.matchAll(ENTRY)) {
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}

/**
 * What an app has more versions of than before something was added to it.
 *
 * @param before - the text of its `yarn.lock` before
 * @param after - the text of its `yarn.lock` after
 * @returns sentences like `@backstage/ui: 0.18.0, 0.20.0`
 */
export function secondCopies(before, after) {
  const had = versionsIn(before);
  return [...versionsIn(after)]
    .filter(
      ([name, versions]) =>
        versions.length > Math.max(1, had.get(name)?.length ?? 0),
    )
    .map(([name, versions]) => `${name}: ${versions.join(', ')}`);
}

/**
 * The ranges of our packages that do not hold in a release, and so bring a second copy into an app of it.
 *
 * @param manifests - of our packages
 * @param release - as `readReleaseOf` returns it
 * @returns names of packages of Backstage
 */
export function rangesThatFail(manifests, { packages }) {
  const released = new Map(
    packages.map(({ name, version }) => [name, version]),
  );
  const failing = manifests.flatMap(({ dependencies }) =>
    Object.entries(dependencies)
      .filter(
        ([name, range]) =>
          released.has(name) && !satisfies(released.get(name), range),
      )
      .map(([name]) => name),
  );
  return [...new Set(failing)].sort();
}
