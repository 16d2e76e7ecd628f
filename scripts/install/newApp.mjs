import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeResolutions } from '../changeResolutions.mjs';
import { holdVersions } from '../previousLine.mjs';
import { shell } from './command.mjs';
import { installWithGaps } from './registryGaps.mjs';

const CREATE_APP = '@backstage/create-app';

/** The version of the tool that makes a new app of the newest release of Backstage. */
const NEWEST = '0.9.2';

/**
 * Makes a new app from one of Backstage's templates and installs it; with the manifest of a release, as it was in that one.
 *
 * @returns {Promise<{ folder: string, madeBy: string, pinned: boolean, run(command: string, log: string): Promise<void> }>}
 */
export async function makeNewApp({ root, folder, legacy, release, env, logs }) {
  const madeBy = `${CREATE_APP}@${
    release?.packages.find(({ name }) => name === CREATE_APP).version ?? NEWEST
  }`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const run = (command, log, cwd = folder) =>
    shell(command, { cwd, env, log: join(logs, `${log}.log`) });
  await shell(
    `npx -y ${madeBy} --skip-install ${
      legacy ? '--legacy ' : ''
    }--path "${folder}"`,
    { cwd: root, env, log: join(logs, 'create.log'), input: 'portal\n' },
  );
  if (release) {
    holdVersions(folder, release);
  }
  const pinned = await installWithGaps({
    root,
    app: folder,
    install: () => run('yarn install', 'install'),
  });
  return { folder, madeBy, pinned, run };
}

/** Lets an app find the packages that our packages depend on among the tarballs, until they are published. */
export function resolveToTarballs(app, tarballs) {
  changeResolutions(app, resolutions => ({
    ...resolutions,
    ...Object.fromEntries(
      tarballs.map(({ name, file }) => [name, `file:${file}`]),
    ),
  }));
}

/** Undoes `resolveToTarballs`. */
export function forgetTarballs(app, tarballs) {
  const names = tarballs.map(({ name }) => name);
  changeResolutions(app, resolutions =>
    Object.fromEntries(
      Object.entries(resolutions).filter(([name]) => !names.includes(name)),
    ),
  );
}
