import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { portalProcess } from './portalProcess';
import { runPortal, until } from './runPortal';

const ROOT = path.resolve(__dirname, '..');
const PORT = 7407;

/** Drawn logos stay here from one run to the next: drawing all of a large landscape takes minutes. */
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'production-portal');

/** A portal that shows a landscape with its pictures. */
export interface Portal {
  url: string;
  /** Asks its backend as the guest. */
  get(path: string): Promise<any>;
  stop(): Promise<void>;
}

/** The portal at $PORTAL, where that runs already with this landscape, else a new one. */
export async function openPortal(landscape: string): Promise<Portal> {
  const url = process.env.PORTAL;
  if (!url) {
    return startPortal(landscape);
  }
  const get = (path_: string) => getAsGuest(url, path_);
  await until(watchDrawing(get));
  return { url, get, stop: async () => {} };
}

/**
 * Starts the demo portal as in production, one process that serves the front end built before; resolves when
 * all pictures are drawn.
 *
 * @param landscape - the source of its landscape
 */
async function startPortal(landscape: string): Promise<Portal> {
  const portal = portalProcess(PORT, landscape, [writeDatabaseConfig()]);
  const get = (path_: string) => getAsGuest(portal.url, path_);
  const stop = await runPortal(portal, watchDrawing(get));
  return { url: portal.url, get, stop };
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

/** Asks whether all pictures are drawn, and tells how far that is. */
function watchDrawing(get: Portal['get']): () => Promise<boolean> {
  let told = '';
  return async () => {
    try {
      const { landscapes } = await get('/api/cncf-landscape/landscapes');
      const { logos } = await get('/api/cncf-landscape/landscapes/cncf');
      const { progress } = landscapes[0];
      if (logos?.length && !progress) {
        return true;
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
    return false;
  };
}
