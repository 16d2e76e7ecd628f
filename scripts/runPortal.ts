import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { portalProcess } from './portalProcess';

/** Resolves when something is so, asking again and again. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await sleep(500);
  }
}

/**
 * Runs a portal, as {@link portalProcess} describes it, until it is stopped or this process ends.
 *
 * @param isReady - whether what the portal is wanted for is there
 * @returns what stops it
 * @throws where it ends before it is ready
 */
export async function runPortal(
  { args, cwd, env }: ReturnType<typeof portalProcess>,
  isReady: () => Promise<boolean>,
): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = once(child, 'exit');
  await until(async () => {
    if (child.exitCode !== null) {
      throw new Error(`The portal ended with exit code ${child.exitCode}`);
    }
    return isReady();
  });
  return async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
}
