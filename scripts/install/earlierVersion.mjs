// The version of these packages that serves the lines of Backstage before 1.57, with the installation test that it has itself.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from './command.mjs';

export const EARLIER = {
  version: '0.1',
  commit: '6872a062',
  /** Makes an app of the oldest line that this version is for. */
  creator: '0.9.1',
};

const gitShow = (root, path) =>
  execFileSync('git', ['show', `${EARLIER.commit}:${path}`], {
    cwd: root,
    encoding: 'utf8',
  });

/** The manifests of its packages. */
export function earlierManifests(root) {
  return execFileSync(
    'git',
    ['ls-tree', '--name-only', EARLIER.commit, 'plugins/'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
    .trim()
    .split('\n')
    .map(plugin => JSON.parse(gitShow(root, `${plugin}/package.json`)));
}

/** The manifests of this version's packages. */
export function currentManifests(root) {
  return readdirSync(join(root, 'plugins')).map(plugin =>
    JSON.parse(readFileSync(join(root, 'plugins', plugin, 'package.json'))),
  );
}

/**
 * Runs that version's own installation test in an app of the oldest line that it is for.
 *
 * @param release - of that line, as `readReleaseOf` returns it
 * @returns what it saw, as the lines of its transcript
 */
export async function testEarlierVersion({ root, folder, env, release }) {
  mkdirSync(folder, { recursive: true });
  const checkout = join(folder, 'checkout');
  const manifestFile = join(folder, 'release.json');
  // A package that the registry lacks in that version cannot be held at it.
  const packages = release.packages
    .filter(({ name }) => !release.missing.includes(name))
    .concat({ name: '@backstage/create-app', version: EARLIER.creator });
  writeFileSync(manifestFile, JSON.stringify({ ...release, packages }));
  const run = (command, log, cwd) =>
    shell(command, {
      cwd,
      env: {
        ...env,
        BACKSTAGE_MANIFEST_FILE: manifestFile,
        INSTALL_FOLDER: join(folder, 'apps'),
        INSTALL_TARBALLS: '',
      },
      log: join(folder, `${log}.log`),
    });
  await run(
    `git worktree add --force --detach "${checkout}" ${EARLIER.commit}`,
    'checkout',
    root,
  );
  try {
    await run('yarn install --immutable', 'install', checkout);
    await run('node scripts/verify-install.mjs previous', 'test', checkout);
    const transcript = readFileSync(
      join(checkout, 'docs', 'install-transcript.md'),
      'utf8',
    );
    return transcript.split('\n').filter(line => line.startsWith('- '));
  } finally {
    await run(`git worktree remove --force "${checkout}"`, 'removal', root);
  }
}
