import type { Knex } from 'knex';
import type { RefreshSubject } from './RefreshSubject';
import { REFRESHES, type RefreshRow } from './refreshTables';

/** How long (milliseconds) a subject rests after a harmful refresh; doubled after each further one. */
const REST_MS = 15 * 60_000;
const MAX_REST_MS = 24 * 60 * 60_000;

/** Of this many refreshes in a row it is believed that their replica was restarted, and that it was not their fault. */
const HARMLESS_ABANDONED = 2;

/** Of more in a row, the rest is no longer. */
const LOOKED_AT = 20;

/** Why a subject rests. */
export interface RefreshRest {
  /** The number of consecutive harmful refreshes. */
  refreshes: number;
  until: Date;
}

/**
 * Until when a subject should be left alone: the last refreshes killed what parsed it, or again and again the replica that
 * read it, of which nobody has heard since.
 *
 * @param now - according to the database's clock
 */
export async function readRefreshRest(
  knex: Knex,
  subject: RefreshSubject,
  now: Date,
): Promise<RefreshRest | undefined> {
  const rows = await knex<RefreshRow>(REFRESHES)
    .where({ subject })
    .whereNotNull('ended_at')
    .orderBy('id', 'desc')
    .limit(LOOKED_AT)
    .select('outcome', 'ended_at');
  const other = rows.findIndex(
    ({ outcome }) => outcome !== 'killed' && outcome !== 'abandoned',
  );
  const harmful = other < 0 ? rows : rows.slice(0, other);
  const killed = harmful.filter(({ outcome }) => outcome === 'killed').length;
  const abandoned = harmful.length - killed;
  const refreshes = killed + Math.max(0, abandoned - HARMLESS_ABANDONED);
  if (!refreshes) {
    return undefined;
  }
  const restMs = Math.min(REST_MS * 2 ** (refreshes - 1), MAX_REST_MS);
  const until = new Date(new Date(rows[0].ended_at!).getTime() + restMs);
  return until > now ? { refreshes, until } : undefined;
}
