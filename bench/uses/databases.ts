import { randomBytes } from 'node:crypto';
import type { JsonObject } from '@backstage/types';
import createKnex from 'knex';

/** A database server that catalogs can be made on. */
export interface Database {
  name: string;
  /** The configuration `backend.database` of a catalog of its own. */
  config(): JsonObject;
  /** The statement that does what the server does by itself soon after so much was written. */
  upkeep: string;
  /** Removes all that was made. */
  clear(): Promise<void>;
}

const VARIABLE = /^BACKSTAGE_TEST_DATABASE_POSTGRES\d+_CONNECTION_STRING$/;

/** In memory, as the demo portal has it. */
const sqlite: Database = {
  name: 'SQLite',
  config: () => ({ client: 'better-sqlite3', connection: ':memory:' }),
  upkeep: 'analyze',
  clear: async () => {},
};

function postgres(connection: string): Database {
  const prefix = `bench_uses_${randomBytes(4).toString('hex')}_`;
  let made = 0;
  return {
    name: 'PostgreSQL',
    config: () => ({ client: 'pg', connection, prefix: `${prefix}${made++}_` }),
    upkeep: 'vacuum analyze',
    async clear() {
      const knex = createKnex({ client: 'pg', connection });
      const { rows } = await knex.raw(
        "select datname from pg_database where datname like ? || '%'",
        [prefix],
      );
      for (const { datname } of rows) {
        await knex.raw('drop database ?? with (force)', [datname]);
      }
      await knex.destroy();
    },
  };
}

/** The databases of these names, as far as they are at hand; what is not, it says. */
export function databases(names: string[]): Database[] {
  const variable = Object.keys(process.env).find(name => VARIABLE.test(name));
  return names.flatMap(name => {
    if (name === 'sqlite') {
      return sqlite;
    }
    if (name !== 'postgres') {
      throw new Error(`There is no database "${name}": sqlite and postgres`);
    }
    if (!variable) {
      console.log(
        'Without PostgreSQL: set BACKSTAGE_TEST_DATABASE_POSTGRES16_CONNECTION_STRING (or that of another version) to the connection string of a server in which databases may be created',
      );
      return [];
    }
    return postgres(process.env[variable]!);
  });
}
