import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { JsonObject } from '@backstage/types';
import { eventually } from './eventually';

const START_TIMEOUT_MS = 120_000;
const TOKEN = 'a-token-of-this-test-alone';
const headers = { Authorization: `Bearer ${TOKEN}` };

/** Starts a real backend with the plugin alone in a process of its own, and waits until the plugin is up. */
export async function startBackendProcess(config: {
  backend: JsonObject;
  cncfLandscape: JsonObject;
}) {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      path.join(__dirname, 'backendProcess.ts'),
    ],
    {
      env: {
        ...process.env,
        NODE_ENV: 'development',
        BACKEND_CONFIG: JSON.stringify({
          ...config,
          backend: {
            ...config.backend,
            baseUrl: `http://127.0.0.1:${port}`,
            listen: { host: '127.0.0.1', port },
            auth: {
              externalAccess: [
                { type: 'static', options: { token: TOKEN, subject: 'test' } },
              ],
            },
          },
        }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stdout.on('data', data => (log += data));
  child.stderr.on('data', data => (log += data));

  const url = `http://127.0.0.1:${port}/api/cncf-landscape`;
  const backend = {
    log: () => log,
    get: async (route: string) =>
      (await fetch(`${url}${route}`, { headers })).json(),
    /** Asks without waiting for an answer, which never comes from a process that is killed. */
    post: (route: string) => {
      fetch(`${url}${route}`, { method: 'POST', headers }).catch(
        () => undefined,
      );
    },
    /** Ends the process at once: nothing in it may do anything more. */
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
  try {
    await eventually(
      async () => {
        if (child.exitCode !== null) {
          throw new Error('The backend has ended');
        }
        const answer = await fetch(`${url}/landscapes`, { headers }).catch(
          () => undefined,
        );
        return answer?.ok;
      },
      Boolean,
      START_TIMEOUT_MS,
    );
  } catch (error) {
    await backend.kill();
    throw new Error(`${error}; it said:\n${log}`);
  }
  return backend;
}

export type BackendProcess = Awaited<ReturnType<typeof startBackendProcess>>;

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
