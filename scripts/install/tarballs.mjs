import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from './command.mjs';

/**
 * Builds this repository's packages and packs them as they would be published.
 *
 * @returns {Promise<{ name: string, file: string, bytes: number }[]>}
 */
export async function packTarballs({ root, folder, env, logs }) {
  mkdirSync(folder, { recursive: true });
  await shell('yarn tsc', { cwd: root, env, log: join(logs, 'types.log') });
  const tarballs = [];
  for (const plugin of readdirSync(join(root, 'plugins'))) {
    const cwd = join(root, 'plugins', plugin);
    const { name } = JSON.parse(
      readFileSync(join(cwd, 'package.json'), 'utf8'),
    );
    const file = join(folder, `${name}.tgz`);
    await shell(`yarn build && yarn pack --out "${file}"`, {
      cwd,
      env,
      log: join(logs, `pack-${plugin}.log`),
    });
    tarballs.push({ name, file, bytes: statSync(file).size });
  }
  return tarballs;
}

/** Tarballs that were packed before, each named as its package. */
export function readTarballs(folder) {
  return readdirSync(folder)
    .filter(file => file.endsWith('.tgz'))
    .map(file => ({
      name: file.slice(0, -'.tgz'.length),
      file: join(folder, file),
      bytes: statSync(join(folder, file)).size,
    }));
}

/** A command of the documentation, with tarballs in the place of packages that are not published yet. */
export function withTarballs(command, tarballs) {
  return command
    .split(' ')
    .map(word => {
      const tarball = tarballs.find(({ name }) => name === word);
      return tarball ? `${word}@file:${tarball.file}` : word;
    })
    .join(' ');
}
