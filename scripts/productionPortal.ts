import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { portalProcess } from './portalProcess';

const ROOT = path.resolve(__dirname, '..');
const PORT = 7407;

/** Drawn logos stay here from one run to the next: drawing all of a large landscape takes minutes. */
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'production-portal');

/** A portal that shows a landscape with its pictures. */
export interface Portal {
  url: string;
  /** Asks its backend as the guest. */
  get(path: string): Promise<any>;
  stop(): void;
}

/** The portal at $PORTAL, where that runs already with this landscape, else a new one. */
export async function openPortal(landscape: string): Promise<Portal> {
  const url = process.env.PORTAL;
  if (!url) {
    return startPortal(landscape);
  }
  const get = (path_: string) => getAsGuest(url, path_);
  await untilDrawn(get);
  return { url, get, stop: () => undefined };
}

/**
 * Starts the demo portal as in production, one process that serves the front end built before; resolves when
 * all pictures are drawn.
 *
 * @param landscape - the source of its landscape
 */
async function startPortal(landscape: string): Promise<Portal> {
  const { url, args, cwd, env } = portalProcess(PORT, landscape, [
    writeDatabaseConfig(),
  ]);
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = new Promise<never>((_, reject) => {
    child.once('exit', code =>
      reject(new Error(`The portal ended with exit code ${code}`)),
    );
  });
  process.once('exit', () => child.kill());
  const stop = () => {
    exited.catch(() => undefined);
    child.kill();
  };
  const get = (path_: string) => getAsGuest(url, path_);
  try {
    await Promise.race([exited, untilDrawn(get)]);
  } catch (error) {
    stop();
    throw error;
  }
  return { url, get, stop };
}

function writeDatabaseConfig(): string {
  const directory = path.join(CACHE, 'database');
  mkdirSync(directory, { recursive: true });
  const file = path.join(CACHE, 'app-config.yaml');
  const database = { client: 'better-sqlite3', connection: { directory } };
  writeFileSync(file, JSON.stringify({ backend: { database } }));
  return file;
}

async function getAsGuest(url: string, path_: string): Promise<any> {
  const session = await fetch(`${url}/api/auth/guest/refresh`);
  const { backstageIdentity } = (await session.json()) as any;
  const response = await fetch(`${url}${path_}`, {
    headers: { authorization: `Bearer ${backstageIdentity.token}` },
  });
  if (!response.ok) {
    throw new Error(`${path_} answered ${response.status}`);
  }
  return response.json();
}

async function untilDrawn(get: Portal['get']): Promise<void> {
  let told = '';
  for (;;) {
    try {
      const { landscapes } = await get('/api/cncf-landscape/landscapes');
      const { logos } = await get('/api/cncf-landscape/landscapes/cncf');
      const { progress } = landscapes[0];
      if (logos?.length && !progress) {
        return;
      }
      const now = `Waiting for the logos: ${progress?.done ?? 0} of ${
        progress?.total ?? 'all'
      }`;
      if (now !== told) {
        console.log(now);
        told = now;
      }
    } catch {
      // It is starting.
    }
    await sleep(2000);
  }
}
