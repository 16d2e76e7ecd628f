import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeResolutions } from '../changeResolutions.mjs';
import { raiseToNewest } from './backstageRelease.mjs';
import { shell } from './command.mjs';
import { installWithGaps } from './registryGaps.mjs';

const CREATE_APP = '@backstage/create-app';

/** The newest version of the tool that makes new apps. */
const NEWEST = '0.9.2';

/** Has the tool write a new app, without installing it. */
export async function writeNewApp({
  root,
  folder,
  options = '',
  creator,
  env,
  log,
}) {
  rmSync(folder, { recursive: true, force: true });
  await shell(
    `npx -y ${CREATE_APP}@${creator} --skip-install ${options}--path "${folder}"`,
    { cwd: root, env, log, input: 'portal\n' },
  );
}

/**
 * Makes a new app of the release that this repository is on from one of Backstage's templates, and installs it.
 *
 * @returns {Promise<{ folder: string, madeBy: string, pinned: boolean, run(command: string, log: string): Promise<void> }>}
 */
export async function makeNewApp({ root, folder, legacy, env, logs }) {
  mkdirSync(logs, { recursive: true });
  const run = (command, log) =>
    shell(command, { cwd: folder, env, log: join(logs, `${log}.log`) });
  await writeNewApp({
    root,
    folder,
    options: legacy ? '--legacy ' : '',
    creator: NEWEST,
    env,
    log: join(logs, 'create.log'),
  });
  const { version } = JSON.parse(readFileSync(join(root, 'backstage.json')));
  await raiseToNewest(folder, version);
  const pinned = await installWithGaps({
    root,
    app: folder,
    install: () => run('yarn install', 'install'),
  });
  return { folder, madeBy: `${CREATE_APP}@${NEWEST}`, version, pinned, run };
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
