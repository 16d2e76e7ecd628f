// Which version of these packages goes with which line of Backstage.

import { join } from 'node:path';
import { readReleaseOf } from './backstageRelease.mjs';
import {
  EARLIER,
  currentManifests,
  earlierManifests,
  testEarlierVersion,
} from './earlierVersion.mjs';
import { writeNewApp } from './newApp.mjs';
import { rangesThatFail } from './secondCopies.mjs';

/** The tools that made the apps of earlier lines, oldest first. */
const CREATORS = ['0.8.1', '0.8.3', '0.8.4', '0.9.0', '0.9.1', '0.9.2'];

/** Compares the ranges of both versions with what each line has, then tests the earlier version in its oldest line. */
export async function compareLines({ transcript, context }) {
  const { root, folder, env } = context;
  const versions = {
    earlier: earlierManifests(root),
    current: currentManifests(root),
  };
  const releases = new Map();
  for (const creator of CREATORS) {
    const app = join(folder, `app-of-${creator}`);
    const log = join(folder, `create-${creator}.log`);
    await writeNewApp({ root, folder: app, creator, env, log });
    releases.set(creator, await readReleaseOf(app));
  }
  transcript.heading('Earlier lines of Backstage');
  transcript.table(
    [
      'Backstage',
      'packages of it that the registry of this run lacks',
      `second copies with version ${EARLIER.version}`,
      'second copies with this version',
    ],
    [...releases.values()].map(release => [
      release.releaseVersion,
      `${release.missing.length}`,
      `${rangesThatFail(versions.earlier, release).length}`,
      `${rangesThatFail(versions.current, release).length}`,
    ]),
  );

  const release = releases.get(EARLIER.creator);
  transcript.heading(
    `Version ${EARLIER.version} in an app of Backstage ${release.releaseVersion}`,
  );
  const seen = await testEarlierVersion({
    root,
    folder: join(folder, 'earlier'),
    env,
    release,
  });
  seen.forEach(line => transcript.point(line.slice(2)));
}
