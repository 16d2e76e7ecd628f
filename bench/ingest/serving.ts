import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { LandscapeStatus } from 'backstage-plugin-cncf-landscape-common';
import express from 'express';
import knex from 'knex';
import landscapePlugin from '../../plugins/cncf-landscape-backend/src';
import { landscapeData, runs } from '../measuring/machine';
import { median, timed } from '../measuring/statistics';
import { printTable, readable, verdict } from '../measuring/table';

const REQUESTS = 400;
const PATH = '/api/cncf-landscape/landscapes/cncf';

/** Asks one URL many times over one connection, on another thread, so that asking costs the server nothing. */
const CLIENT = `
const { workerData: { port, path, headers, count }, parentPort } = require('node:worker_threads');
const socket = require('node:net').connect(port, '127.0.0.1');
const request = ['GET ' + path + ' HTTP/1.1', 'Host: localhost', ...headers, '', ''].join('\\r\\n');
let left = count, missing = 0, head = '';
const ask = () => { head = ''; missing = -1; socket.write(request); };
socket.on('connect', ask);
socket.on('data', chunk => {
  let size = chunk.length;
  if (missing < 0) {
    head += chunk.toString('latin1');
    const end = head.indexOf('\\r\\n\\r\\n');
    if (end < 0) return;
    const length = / 304 /.test(head.slice(0, 20)) ? 0 : Number(/content-length: (\\d+)/i.exec(head)[1]);
    missing = length;
    size = head.length - end - 4;
  }
  missing -= size;
  if (missing <= 0) {
    if (--left) ask();
    else { parentPort.postMessage(head.slice(9, 12)); socket.destroy(); }
  }
});
`;

/** How long the server's thread works on one request (milliseconds of its processor time). */
async function costOf(
  port: number,
  request: { path: string; headers: string[]; status: string },
): Promise<number> {
  const { path: url, headers, status } = request;
  const before = process.threadCpuUsage();
  const answered = await new Promise<string>((resolve, reject) => {
    const workerData = { port, path: url, headers, count: REQUESTS };
    const worker = new Worker(CLIENT, { eval: true, workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  if (answered !== status) {
    throw new Error(`${url} answered ${answered} and not ${status}`);
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / REQUESTS;
}

/** Serves a folder of files to whoever is signed in, as the landscape is served. */
function staticFiles(folder: string) {
  return createBackendPlugin({
    pluginId: 'static-files',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          httpRouter.use(express.static(folder));
        },
      });
    },
  });
}

/** The landscape, when nothing is done in the background any more that would be measured as well. */
async function whenDrawn(url: string): Promise<Response> {
  for (;;) {
    await sleep(300);
    const response = await fetch(`${url}/api/cncf-landscape/landscapes`);
    const { landscapes } = (await response.json()) as {
      landscapes: LandscapeStatus[];
    };
    if (landscapes[0].version && !landscapes[0].progress) {
      return fetch(`${url}${PATH}`, { headers: { 'accept-encoding': 'br' } });
    }
  }
}

/**
 * The landscape from a running backend, against a static file of the same size from the same server.
 *
 * @param folder - for that file, and with the database of a backend that has drawn all logos
 */
export async function measureServing(folder: string) {
  const landscapes = { cncf: { source: landscapeData() } };
  const database = {
    client: 'better-sqlite3',
    connection: { directory: folder },
  };
  const backend = await startTestBackend({
    features: [
      landscapePlugin,
      staticFiles(folder),
      mockServices.rootConfig.factory({
        data: { backend: { database }, cncfLandscape: { landscapes } },
      }),
      databaseServiceFactory,
      mockServices.rootLogger.factory({ level: 'error' }),
    ],
  });
  try {
    const { port } = backend.server.address() as AddressInfo;
    const response = await whenDrawn(`http://127.0.0.1:${port}`);
    const etag = response.headers.get('etag');
    const length = Number(response.headers.get('content-length'));
    // Something that the server does not compress on its way.
    writeFileSync(path.join(folder, 'file.bin'), Buffer.alloc(length, 7));
    await measureCosts(port, etag!, length);
    await measureRefresh(port, folder);
  } finally {
    await backend.stop();
  }
}

async function measureCosts(port: number, etag: string, length: number) {
  const accept = 'Accept-Encoding: br';
  const requests = {
    file: {
      path: '/api/static-files/file.bin',
      headers: [accept],
      status: '200',
    },
    full: { path: PATH, headers: [accept], status: '200' },
    unchanged: {
      path: PATH,
      headers: [accept, `If-None-Match: ${etag}`],
      status: '304',
    },
  };
  const costs: Record<keyof typeof requests, number[]> = {
    file: [],
    full: [],
    unchanged: [],
  };
  for (let round = 0; round < runs(7) + 1; round++) {
    for (const [name, request] of Object.entries(requests)) {
      const cost = await costOf(port, request);
      if (round) {
        costs[name as keyof typeof requests].push(cost);
      }
    }
  }
  const base = median(costs.file);
  const row = (what: string, cost: number, target: number) => [
    what,
    readable(cost),
    (cost / base).toFixed(2),
    target.toFixed(2),
    verdict(cost / base, target),
  ];
  console.log(
    `\nServing, ${length} bytes: processor time of the server's thread for a request\n`,
  );
  printTable(
    ['', 'ms', 'ratio', 'target', ''],
    [
      ['a static file of that size', readable(base), '1.00'],
      row('GET /landscapes/cncf, 200', median(costs.full), 2),
      row('GET /landscapes/cncf, 304', median(costs.unchanged), 1),
    ],
  );
}

/** All rows of the plugin's tables but those of the history, as they are in the file. */
async function storedRows(folder: string): Promise<Set<string>> {
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: path.join(folder, 'cncf-landscape.sqlite') },
    useNullAsDefault: true,
  });
  try {
    const tables: { name: string }[] = await database('sqlite_master')
      .where({ type: 'table' })
      .whereNotIn('name', ['refreshes', 'sqlite_sequence'])
      .select('name');
    const rows = await Promise.all(
      tables.map(async ({ name }) =>
        (await database(name)).map(row => `${name} ${JSON.stringify(row)}`),
      ),
    );
    return new Set(rows.flat());
  } finally {
    await database.destroy();
  }
}

/** Reading a source that is as it was, asked for over HTTP. */
async function measureRefresh(port: number, folder: string) {
  const refresh = () =>
    timed(async () => {
      const response = await fetch(`http://127.0.0.1:${port}${PATH}/refresh`, {
        method: 'POST',
      });
      if (!response.ok) {
        throw new Error(`The refresh answered ${response.status}`);
      }
      await response.arrayBuffer();
    });
  const first = await refresh();
  const before = await storedRows(folder);
  const times: number[] = [];
  for (let round = 0; round < runs(9); round++) {
    times.push((await refresh()).ms);
  }
  const after = await storedRows(folder);
  const written = [...after].filter(row => !before.has(row)).length;
  console.log(
    `\nPOST /landscapes/cncf/refresh of an unchanged source: ${readable(
      median(times),
    )} ms (the first: ${readable(
      first.ms,
    )} ms); rows written but for the history: ${written} of ${after.size}`,
  );
}
