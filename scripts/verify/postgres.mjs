import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installDebianPackages, onPath } from './debian.mjs';
import { startPostgresServer } from './postgresServer.mjs';

const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** The versions that Backstage's test databases have a name for. A server of another one may have any of these names. */
const NAMED_VERSIONS = [14, 15, 16, 17, 18];

const variableOf = version =>
  `BACKSTAGE_TEST_DATABASE_POSTGRES${version}_CONNECTION_STRING`;

/** The folder with the programs of the newest server of this machine. */
function findPrograms(env) {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : [];
  const ofDebian = versions
    .sort((a, b) => Number(b) - Number(a))
    .map(version => join(DEBIAN_FOLDER, version, 'bin'));
  const named = onPath('postgres', env);
  const folders = [
    ...ofDebian,
    ...(named ? [dirname(realpathSync(named))] : []),
  ];
  return folders.find(folder =>
    ['initdb', 'postgres'].every(name => existsSync(join(folder, name))),
  );
}

/** The variable in which tests look for a server of this version. */
function variableFor(programs) {
  const said = execFileSync(join(programs, 'postgres'), ['--version'], {
    encoding: 'utf8',
  });
  const version = Number(/\d+/.exec(said)?.[0]);
  return variableOf(
    NAMED_VERSIONS.includes(version) ? version : NAMED_VERSIONS.at(-1),
  );
}

/**
 * Sees to it that the environment names a PostgreSQL for the tests: the one that it names already, else one that is started
 * here, of this machine's programs or of Debian's package, which is installed where that is possible.
 *
 * @returns how to stop it; `undefined`, with a word on why, where there is no server
 */
export async function providePostgres(env) {
  const given = NAMED_VERSIONS.map(variableOf).find(name => env[name]);
  if (given) {
    console.log(`The tests use the server that $${given} names.`);
    return async () => {};
  }
  const programs =
    findPrograms(env) ??
    ((await installDebianPackages(['postgresql'], env))
      ? findPrograms(env)
      : undefined);
  if (!programs) {
    const variable = variableOf(NAMED_VERSIONS.at(-1));
    console.log(
      `There is no PostgreSQL in ${DEBIAN_FOLDER} or on the PATH, and this user may not install Debian's: tests that need one are skipped. Install the package postgresql, or set ${variable} to the connection string of a server in which databases may be created.`,
    );
    return undefined;
  }
  const { connectionString, stop } = await startPostgresServer(programs, env);
  env[variableFor(programs)] = connectionString;
  console.log(`${join(programs, 'postgres')} serves ${connectionString}`);
  return stop;
}
