import type { RefreshProgress } from 'backstage-plugin-cncf-landscape-common';
import type { Knex } from 'knex';
import { databaseTime } from './databaseClock';
import { readRefreshRest, type RefreshRest } from './refreshRest';
import type { RefreshSubject } from './RefreshSubject';
import {
  readRefreshHistory,
  readRefreshStates,
  type RefreshRecord,
  type RefreshState,
} from './refreshStates';
import {
  ERRORS,
  REFRESHES,
  SUCCESSFUL,
  type ErrorRow,
  type RefreshOutcome,
  type RefreshRow,
} from './refreshTables';
import { storable } from './storable';

/** How many refreshes of a subject are kept. */
const KEPT = 100;

/** Thrown on a replica that was silent for so long that another one has taken over. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';

  constructor() {
    super('Another replica has taken over this refresh');
  }
}

/**
 * Keeps the history of refreshes, and grants the lease under which one replica at a time refreshes a subject. A replica renews
 * its lease; if it has lost it, it learns so when it renews it or stores what it has read.
 */
export class RefreshLog {
  constructor(
    private readonly knex: Knex,
    /** How long a lease is valid without being renewed. */
    readonly leaseMs: number = 30_000,
  ) {}

  /**
   * Takes the lease; resolves to the id of the refresh, or to nothing while another replica holds it.
   *
   * @param options - `interrupt`: whether to take it from a replica that is only drawing pictures
   */
  async begin(
    subject: RefreshSubject,
    requestedBy: string,
    { interrupt = false }: { interrupt?: boolean } = {},
  ): Promise<number | undefined> {
    const now = await databaseTime(this.knex);
    await this.#endAbandoned(subject, now, interrupt);
    const [row] = await this.knex<RefreshRow>(REFRESHES)
      .insert({
        subject,
        running: subject,
        lease_until: this.#leaseFrom(now),
        phase: 'reading',
        started_at: now,
        requested_by: storable(requestedBy).slice(0, 255),
      })
      .onConflict('running')
      .ignore()
      .returning('id');
    return row && Number(row.id);
  }

  /** Until when a subject should be left alone, because reading it did harm; nothing where it may be read. */
  async rest(subject: RefreshSubject): Promise<RefreshRest | undefined> {
    const now = await databaseTime(this.knex);
    await this.#endAbandoned(subject, now);
    return readRefreshRest(this.knex, subject, now);
  }

  /** Stores why a subject is not read, unless it is known already why it cannot be; `true` where it was not. */
  async explain(subject: RefreshSubject, message: string): Promise<boolean> {
    const [row] = await this.knex<ErrorRow>(ERRORS)
      .insert({ subject, message, since: await databaseTime(this.knex) })
      .onConflict('subject')
      .ignore()
      .returning('subject');
    return row !== undefined;
  }

  /** Renews a lease and stores the progress; `false` where the lease is lost. */
  async renew(
    id: number,
    progress: Pick<RefreshProgress, 'phase' | 'done' | 'total'>,
  ): Promise<boolean> {
    const now = await databaseTime(this.knex);
    const { phase, done = null, total = null } = progress;
    const renewed = await this.knex<RefreshRow>(REFRESHES)
      .where({ id })
      .whereNotNull('running')
      .update({ lease_until: this.#leaseFrom(now), phase, done, total });
    return renewed === 1;
  }

  /**
   * Stores that reading was successful, while pictures are still to be drawn. Within a transaction, nobody else can take the
   * lease until it ends.
   *
   * @throws LeaseLostError where the lease is lost
   */
  async note(
    id: number,
    success: { outcome: (typeof SUCCESSFUL)[number]; version: string },
    knex: Knex = this.knex,
  ): Promise<void> {
    const [row] = await knex<RefreshRow>(REFRESHES)
      .where({ id })
      .whereNotNull('running')
      .update(success)
      .returning('subject');
    if (!row) {
      throw new LeaseLostError();
    }
    await clearError(knex, row.subject);
  }

  /**
   * Ends a refresh; without an outcome, with the one that was noted. `false` where the lease is lost.
   *
   * @param alongside - what to write in the same transaction, unless the lease is lost
   */
  async end(
    id: number,
    end: { outcome?: RefreshOutcome; message?: string } = {},
    alongside: (transaction: Knex.Transaction) => Promise<void> = async () =>
      undefined,
  ): Promise<boolean> {
    const outcome = end.outcome;
    const message = end.message && storable(end.message);
    const endedAt = await databaseTime(this.knex);
    return this.knex.transaction(async transaction => {
      const [row] = await transaction<RefreshRow>(REFRESHES)
        .where({ id })
        .whereNotNull('running')
        .update({
          running: null,
          ended_at: endedAt,
          phase: null,
          ...(outcome && { outcome }),
          ...(message && { message }),
        })
        .returning('subject');
      if (row) {
        await forgetOld(transaction, row.subject);
        if (message) {
          await storeError(transaction, row.subject, message, endedAt);
        } else if (outcome) {
          await clearError(transaction, row.subject);
        }
        await alongside(transaction);
      }
      return row !== undefined;
    });
  }

  /** Gives up a lease, so that another replica can take over at once. */
  async release(id: number): Promise<void> {
    await this.knex<RefreshRow>(REFRESHES)
      .where({ id })
      .whereNotNull('running')
      .update({ lease_until: new Date(0) });
  }

  /** How refreshing goes, by subject. */
  async states(): Promise<Map<RefreshSubject, RefreshState>> {
    return readRefreshStates(this.knex);
  }

  /** The refreshes of a subject that are kept, newest first. */
  async history(subject: RefreshSubject): Promise<RefreshRecord[]> {
    return readRefreshHistory(this.knex, subject);
  }

  /** Ends what a replica began that has not been heard of since. */
  async #endAbandoned(
    subject: RefreshSubject,
    now: Date,
    interrupt: boolean = false,
  ): Promise<void> {
    await this.knex<RefreshRow>(REFRESHES)
      .where({ running: subject })
      .andWhere(over => {
        over.where('lease_until', '<', now);
        if (interrupt) {
          over.orWhere({ phase: 'drawing' });
        }
      })
      .update({
        running: null,
        ended_at: now,
        outcome: this.knex.raw("coalesce(outcome, 'abandoned')"),
      });
  }

  #leaseFrom(now: Date): Date {
    return new Date(now.getTime() + this.leaseMs);
  }
}

/** Stores why a subject cannot be read, since when the first of such errors occurred. */
async function storeError(
  knex: Knex,
  subject: RefreshSubject,
  message: string,
  since: Date,
): Promise<void> {
  await knex<ErrorRow>(ERRORS)
    .insert({ subject, message, since })
    .onConflict('subject')
    .merge(['message']);
}

async function clearError(knex: Knex, subject: RefreshSubject): Promise<void> {
  await knex<ErrorRow>(ERRORS).where({ subject }).delete();
}

/** Deletes all but the latest refreshes of a subject, and never the last successful one. */
async function forgetOld(knex: Knex, subject: RefreshSubject): Promise<void> {
  const ofSubject = () => knex(REFRESHES).where({ subject });
  await ofSubject()
    .whereNotIn(
      'id',
      ofSubject().orderBy('id', 'desc').limit(KEPT).select('id'),
    )
    .andWhere(
      'id',
      '<>',
      ofSubject()
        .whereIn('outcome', SUCCESSFUL)
        .select(knex.raw('coalesce(max(id), 0)')),
    )
    .delete();
}
