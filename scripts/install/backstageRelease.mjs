// Which version each package of Backstage has in a release. A new app names the versions of the packages that it depends on;
// each of those names, as the lower bound of a caret, the versions that were released with it.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gt, minVersion } from 'semver';
import { readPackument } from './registry.mjs';

const isOfBackstage = name => name.startsWith('@backstage/');

const read = file => JSON.parse(readFileSync(file, 'utf8'));

/** The manifests of an app and of its packages. */
function manifestsOf(app) {
  return [
    join(app, 'package.json'),
    ...readdirSync(join(app, 'packages'), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => join(app, 'packages', name, 'package.json')),
  ];
}

function* backstageRangesIn(manifest) {
  for (const field of ['dependencies', 'devDependencies']) {
    for (const [name, range] of Object.entries(manifest[field] ?? {})) {
      if (isOfBackstage(name)) {
        yield [name, range];
      }
    }
  }
}

/**
 * Reads the release that a new app was made of, before it is installed.
 *
 * @returns {Promise<{ releaseVersion: string, packages: { name: string, version: string }[], missing: string[] }>} with the
 * packages that the registry lacks in that version as `missing`; the shape of Backstage's own release manifests otherwise
 */
export async function readReleaseOf(app) {
  const versions = new Map();
  const missing = new Set();
  let due = new Set();
  const include = (name, range) => {
    const version = minVersion(range)?.version;
    const known = versions.get(name);
    if (version && (!known || gt(version, known))) {
      versions.set(name, version);
      due.add(name);
    }
  };
  for (const file of manifestsOf(app)) {
    for (const [name, range] of backstageRangesIn(read(file))) {
      include(name, range);
    }
  }
  while (due.size) {
    const names = [...due];
    due = new Set();
    const packuments = await Promise.all(names.map(readPackument));
    names.forEach((name, index) => {
      const published = packuments[index].versions[versions.get(name)];
      missing[published ? 'delete' : 'add'](name);
      for (const [other, range] of backstageRangesIn(published ?? {})) {
        include(other, range);
      }
    });
  }
  return {
    releaseVersion: read(join(app, 'backstage.json')).version,
    packages: [...versions]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, version]) => ({ name, version })),
    missing: [...missing].sort(),
  };
}

/**
 * Raises an app to the newest release in the registry, where the tool that makes apps has not been published for it yet.
 *
 * @param releaseVersion - what `backstage.json` says from then on
 */
export async function raiseToNewest(app, releaseVersion) {
  for (const file of manifestsOf(app)) {
    const manifest = read(file);
    for (const field of ['dependencies', 'devDependencies']) {
      for (const name of Object.keys(manifest[field] ?? {})) {
        if (isOfBackstage(name)) {
          const { 'dist-tags': tags } = await readPackument(name);
          manifest[field][name] = `^${tags.latest}`;
        }
      }
    }
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
  writeFileSync(
    join(app, 'backstage.json'),
    `${JSON.stringify({ version: releaseVersion })}\n`,
  );
}
