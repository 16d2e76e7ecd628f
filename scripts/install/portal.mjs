import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long an app may take until it answers. */
const PATIENCE = 300_000;

/** The first of three ports that are free, for machines on which the usual ones are not. */
const PORT = Number(process.env.INSTALL_PORT ?? 7381);

/**
 * Starts an app as in production, one process with the front end built before. Beside ports it is told what a try-out
 * needs: to let guests in, and to keep its database in a folder, so that one start finds what the last one left.
 */
export async function startPortal({ app, env, logs, name }) {
  const url = `http://localhost:${PORT}`;
  const directory = join(logs, 'database');
  mkdirSync(directory, { recursive: true });
  return start({
    command: process.execPath,
    args: [
      ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
      'src/index.ts',
      ...['--config', '../../app-config.yaml'],
    ],
    cwd: join(app, 'packages', 'backend'),
    env: {
      ...env,
      NODE_ENV: 'production',
      APP_CONFIG_app_baseUrl: url,
      APP_CONFIG_backend_baseUrl: url,
      APP_CONFIG_backend_listen_port: String(PORT),
      APP_CONFIG_backend_database_connection: JSON.stringify({ directory }),
      APP_CONFIG_auth_providers_guest_dangerouslyAllowOutsideDevelopment:
        'true',
    },
    log: join(logs, `${name}.log`),
    url,
    ready: `${url}/.backstage/health/v1/readiness`,
  });
}

/** Starts an app as a developer does, `yarn start`, on free ports. */
export async function startForDevelopment({ app, env, logs }) {
  const url = `http://localhost:${PORT + 1}`;
  const backend = `http://localhost:${PORT + 2}`;
  return start({
    command: 'yarn',
    args: ['start'],
    cwd: app,
    env: {
      ...env,
      APP_CONFIG_app_baseUrl: url,
      APP_CONFIG_backend_baseUrl: backend,
      APP_CONFIG_backend_listen_port: String(PORT + 2),
      APP_CONFIG_backend_cors_origin: url,
    },
    log: join(logs, 'start.log'),
    url,
    ready: `${backend}/.backstage/health/v1/readiness`,
  });
}

async function start({ command, args, cwd, env, log, url, ready }) {
  const output = openSync(log, 'w');
  // A group of its own, so that what it starts ends with it.
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    const ended =
      child.exitCode !== null ||
      new Promise(resolve => {
        child.once('exit', resolve);
      });
    kill();
    await ended;
  };
  const until = Date.now() + PATIENCE;
  while (!(await answers(ready))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      const end = readFileSync(log, 'utf8').split('\n').slice(-30).join('\n');
      throw new Error(`The app does not start:\n${end}`);
    }
    await sleep(250);
  }
  return { url, stop };
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Asks the catalog of an app how many technologies it has, as a guest. */
export async function countTechnologies(url) {
  const session = await fetch(`${url}/api/auth/guest/refresh`);
  const { backstageIdentity } = await session.json();
  const response = await fetch(
    `${url}/api/catalog/entities/by-query?limit=0&filter=kind=resource,spec.type=technology`,
    { headers: { authorization: `Bearer ${backstageIdentity.token}` } },
  );
  return (await response.json()).totalItems;
}
