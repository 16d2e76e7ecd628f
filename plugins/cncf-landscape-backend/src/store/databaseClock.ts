import type { Knex } from 'knex';

/** Whether several replicas may share the database: SQLite belongs to one process. */
export function isShared(knex: Knex): boolean {
  return !String(knex.client.config.client).includes('sqlite');
}

/** The time that all replicas agree on, whatever their own clocks say. */
export async function databaseTime(knex: Knex): Promise<Date> {
  if (!isShared(knex)) {
    return new Date();
  }
  const { rows } = await knex.raw('select clock_timestamp() as now');
  return new Date(rows[0].now);
}
