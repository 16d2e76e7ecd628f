// Registries that mirror the public one do not always have all of it: binaries of the newest patch releases are missing,
// or cannot be downloaded from where their packages look for them. The versions that this repository pins for itself help
// a new app over that. None of it is part of the installation.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Yarn's messages for a package that the registry does not have, and for one whose build failed. */
const MISSING = /YN0082|YN0035|YN0009/;

/**
 * Installs an app as it is; where the registry lacks something, again with this repository's pins.
 *
 * @returns whether the pins were needed
 */
export async function installWithGaps({ root, app, install }) {
  if (process.env.REGISTRY_PINS !== '1') {
    try {
      await install();
      return false;
    } catch (error) {
      if (!MISSING.test(error.message)) {
        throw error;
      }
    }
  }
  pinAsHere(root, app);
  await install();
  return true;
}

function pinAsHere(root, app) {
  const { resolutions, dependenciesMeta } = readManifest(root);
  // Not those for packages of Backstage: whether these come once is what is tested.
  const pins = Object.fromEntries(
    Object.entries(resolutions).filter(
      ([name]) => !name.startsWith('@backstage/'),
    ),
  );
  const manifest = readManifest(app);
  writeFileSync(
    join(app, 'package.json'),
    `${JSON.stringify(
      {
        ...manifest,
        resolutions: { ...manifest.resolutions, ...pins },
        dependenciesMeta,
      },
      null,
      2,
    )}\n`,
  );
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
