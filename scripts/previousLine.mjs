// The release line of Backstage before the newest, which the packages hold for as well.

import { getManifestByVersion } from '@backstage/release-manifests';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeResolutions } from './changeResolutions.mjs';

const RELEASE = '1.54.0';

/**
 * Which version each package of Backstage has in that line. `$BACKSTAGE_MANIFEST_FILE` names the release's manifest where
 * versions.backstage.io cannot be reached.
 */
export async function readReleaseManifest() {
  const file = process.env.BACKSTAGE_MANIFEST_FILE;
  if (file) {
    return JSON.parse(readFileSync(file, 'utf8'));
  }
  try {
    return await getManifestByVersion({ version: RELEASE });
  } catch (cause) {
    throw new Error(
      `The manifest of Backstage ${RELEASE} cannot be read: let $BACKSTAGE_MANIFEST_FILE name a copy of it`,
      { cause },
    );
  }
}

/** Holds every package of Backstage in a checkout or an app at the version that it has in a release. */
export function holdVersions(folder, { releaseVersion, packages }) {
  changeResolutions(folder, resolutions => ({
    ...resolutions,
    ...Object.fromEntries(packages.map(({ name, version }) => [name, version])),
  }));
  writeFileSync(
    join(folder, 'backstage.json'),
    `${JSON.stringify({ version: releaseVersion })}\n`,
  );
}
