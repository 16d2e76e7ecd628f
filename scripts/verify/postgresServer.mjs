import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY = 'database system is ready to accept connections';
const READY_TIMEOUT_MS = 60_000;

/** What it says after its start is of tests that close connections, or ask for what is not there. */
const LOG_LENGTH = 10_000;

const SETTINGS = {
  // What lives for one run of the tests need not survive a power cut.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // Suites that run side by side have a pool each.
  max_connections: '300',
};

/** Whom it runs as: it refuses to be root. */
function otherUser() {
  if (process.getuid?.() !== 0) {
    return {};
  }
  const idOf = (flag, user) =>
    Number(
      execFileSync('id', [flag, user], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) };
    } catch {
      // There is no such user here.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is nobody else');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when the server takes connections. */
function whenReady(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = why => reject(new Error(`PostgreSQL ${why}:\n${log}`));
    const timer = setTimeout(
      () => fail(`was not ready within ${READY_TIMEOUT_MS / 1000} s`),
      READY_TIMEOUT_MS,
    );
    server.on('error', error => fail(`does not start (${error.message})`));
    server.on('exit', () => fail('ended at its start'));
    server.stderr.on('data', data => {
      log += log.length < LOG_LENGTH ? data : '';
      if (log.includes(READY)) {
        clearTimeout(timer);
        resolve();
      }
    });
  });
}

/** A new database cluster in a folder, whose only user needs no password. */
function initialise(programs, data, options) {
  execFileSync(
    join(programs, 'initdb'),
    [
      ...['--pgdata', data, '--username', 'postgres', '--auth', 'trust'],
      ...['--encoding', 'UTF8', '--no-locale', '--no-sync'],
    ],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

function serve(programs, data, port, options) {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  return spawn(
    join(programs, 'postgres'),
    [
      ...['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', data],
      ...settings,
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

/**
 * Starts a server on a database cluster of its own, in a temporary folder and on a free port of this machine. It ends with
 * this process at the latest, unless that is killed.
 *
 * @param programs - the folder with the server's programs
 */
export async function startPostgresServer(programs, env) {
  const user = otherUser();
  const folder = mkdtempSync(join(tmpdir(), 'verify-postgres-'));
  let server;
  const end = () => {
    server?.kill('SIGQUIT'); // At once: nothing in it is worth keeping.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const stop = async () => {
    process.off('exit', end);
    if (server?.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGQUIT');
      await ended;
    }
    end();
  };
  process.on('exit', end);
  try {
    if (user.uid !== undefined) {
      chownSync(folder, user.uid, user.gid);
    }
    const options = { ...user, cwd: folder, env: { ...env, LC_ALL: 'C' } };
    const data = join(folder, 'data');
    initialise(programs, data, options);
    const port = await freePort();
    server = serve(programs, data, port, options);
    await whenReady(server);
    return {
      connectionString: `postgresql://postgres@127.0.0.1:${port}/postgres`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
