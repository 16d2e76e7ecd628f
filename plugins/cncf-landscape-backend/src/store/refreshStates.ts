import type { RefreshProgress } from 'backstage-plugin-cncf-landscape-common';
import type { Knex } from 'knex';
import { databaseTime } from './databaseClock';
import type { RefreshSubject } from './RefreshSubject';
import {
  ERRORS,
  REFRESHES,
  SUCCESSFUL,
  type ErrorRow,
  type RefreshOutcome,
  type RefreshRow,
} from './refreshTables';

/** How refreshing a subject goes, on whichever replica. */
export interface RefreshState {
  /** When it was last read without an error. */
  readAt?: Date;
  /** Why it cannot be read, and since when; absent again after it was read. */
  error?: { message: string; since: Date };
  /** Set while it is being refreshed. */
  progress?: RefreshProgress;
  /** Whether the replica that refreshes it has been silent for so long that another one may take over. */
  abandoned?: boolean;
}

/** One refresh, as the log keeps it. */
export interface RefreshRecord {
  startedAt: Date;
  endedAt?: Date;
  outcome?: RefreshOutcome;
  message?: string;
  /** The hash of the document that was read. */
  version?: string;
  requestedBy: string;
}

/** How refreshing goes, by subject. */
export async function readRefreshStates(
  knex: Knex,
): Promise<Map<RefreshSubject, RefreshState>> {
  const [running, errors, lastRead] = await Promise.all([
    readRunning(knex),
    knex<ErrorRow>(ERRORS).select(),
    readLastRead(knex),
  ]);
  const states = new Map<RefreshSubject, RefreshState>();
  const add = (subject: RefreshSubject, state: RefreshState) =>
    states.set(subject, { ...states.get(subject), ...state });
  for (const { subject, at } of lastRead) {
    add(subject, { readAt: new Date(at) });
  }
  for (const { subject, message, since } of errors) {
    add(subject, { error: { message, since: new Date(since) } });
  }
  for (const { subject, ...state } of running) {
    add(subject, state);
  }
  return states;
}

/** The refreshes of a subject that are kept, newest first. */
export async function readRefreshHistory(
  knex: Knex,
  subject: RefreshSubject,
): Promise<RefreshRecord[]> {
  const rows = await knex<RefreshRow>(REFRESHES)
    .where({ subject })
    .orderBy('id', 'desc');
  return rows.map(row => ({
    startedAt: new Date(row.started_at),
    endedAt: row.ended_at ? new Date(row.ended_at) : undefined,
    outcome: row.outcome ?? undefined,
    message: row.message ?? undefined,
    version: row.version ?? undefined,
    requestedBy: row.requested_by,
  }));
}

async function readRunning(knex: Knex) {
  const rows = await knex<RefreshRow>(REFRESHES)
    .whereNotNull('running')
    .select();
  if (!rows.length) {
    return [];
  }
  const now = await databaseTime(knex);
  return rows.map(row => ({
    subject: row.subject,
    progress: {
      phase: row.phase ?? ('reading' as const),
      done: row.done ?? undefined,
      total: row.total ?? undefined,
      since: new Date(row.started_at).toISOString(),
    },
    abandoned: row.lease_until !== null && new Date(row.lease_until) < now,
  }));
}

async function readLastRead(
  knex: Knex,
): Promise<{ subject: RefreshSubject; at: Date }[]> {
  return knex(REFRESHES)
    .whereIn('outcome', SUCCESSFUL)
    .groupBy('subject')
    .select('subject')
    .max({ at: 'started_at' });
}
