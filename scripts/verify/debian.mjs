import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './runStep.mjs';

/** The path of a program, where there is one of that name on the PATH. */
export function onPath(name, env) {
  return (env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(file => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The command that runs apt-get with the rights it needs; none where it would ask for a password, or is not there. */
async function aptGet(env) {
  if (!onPath('apt-get', env)) {
    return undefined;
  }
  if (process.getuid?.() === 0) {
    return ['apt-get'];
  }
  const isAllowed =
    onPath('sudo', env) &&
    (await run('sudo', ['-n', 'true'], env).then(
      () => true,
      () => false,
    ));
  return isAllowed ? ['sudo', '-n', '-E', 'apt-get'] : undefined;
}

/** Installs packages of Debian's; `false` where this user may not. */
export async function installDebianPackages(packages, env) {
  const command = await aptGet(env);
  if (!command) {
    return false;
  }
  const [program, ...first] = command;
  const apt = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(program, [...first, 'update', '-q'], apt);
  await run(
    program,
    [...first, 'install', '-q', '-y', '--no-install-recommends', ...packages],
    apt,
  );
  return true;
}
