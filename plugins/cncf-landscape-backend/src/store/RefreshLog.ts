import type { RefreshProgress } from 'backstage-plugin-cncf-landscape-common';
import type { Knex } from 'knex';
import { databaseTime } from './databaseClock';
import { storable } from './LandscapeStore';

const REFRESHES = 'refreshes';

/** How many readings of a landscape are remembered. */
const KEPT = 100;

/** How a reading may end. */
export type RefreshOutcome =
  | 'updated'
  | 'unchanged'
  | 'refused'
  | 'failed'
  | 'abandoned';

interface RefreshRow {
  id: number | string;
  landscape: string;
  running: string | null;
  lease_until: Date | null;
  phase: RefreshProgress['phase'] | null;
  done: number | null;
  total: number | null;
  started_at: Date;
  ended_at: Date | null;
  outcome: RefreshOutcome | null;
  message: string | null;
  version: string | null;
  requested_by: string;
}

/** A reading that is under way, on whichever replica. */
export interface RunningRefresh {
  landscape: string;
  progress: RefreshProgress;
  /** Whether its replica has not been heard of for so long that another one may take its place. */
  abandoned: boolean;
}

/** One reading of a landscape, as it is remembered. */
export interface RefreshRecord {
  startedAt: Date;
  endedAt?: Date;
  outcome?: RefreshOutcome;
  message?: string;
  /** The hash of the document that was read. */
  version?: string;
  requestedBy: string;
}

/** Thrown by a replica that was silent for so long that another one has taken its place. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';

  constructor() {
    super('Another replica has begun to read the landscape meanwhile');
  }
}

/**
 * Remembers how reading went, and sees to it that one replica reads at a time: it holds a lease, which it must renew. One
 * that has its lease taken from it finds that out when it renews it, or when it writes what it has read.
 */
export class RefreshLog {
  constructor(
    private readonly knex: Knex,
    /** How long after its last word a replica is believed to be at work. */
    readonly leaseMs: number = 30_000,
  ) {}

  /**
   * Takes the lease; nothing where another replica has it.
   *
   * @param options - `interrupt`: whether to take it also from one that draws pictures
   */
  async begin(
    landscape: string,
    requestedBy: string,
    { interrupt = false }: { interrupt?: boolean } = {},
  ): Promise<number | undefined> {
    const now = await databaseTime(this.knex);
    await this.knex<RefreshRow>(REFRESHES)
      .where({ running: landscape })
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
    const [row] = await this.knex<RefreshRow>(REFRESHES)
      .insert({
        landscape,
        running: landscape,
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

  /** Renews a lease, and tells how far it is; `false` where it is gone. */
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
   * Notes how reading ended, before pictures are drawn. In a transaction, the lease is held until its end.
   *
   * @throws where the lease is gone
   */
  async note(
    id: number,
    { outcome, version }: { outcome: RefreshOutcome; version: string },
    knex: Knex = this.knex,
  ): Promise<void> {
    const noted = await knex<RefreshRow>(REFRESHES)
      .where({ id })
      .whereNotNull('running')
      .update({ outcome, version });
    if (noted !== 1) {
      throw new LeaseLostError();
    }
  }

  /**
   * Ends a reading; without an outcome, with the one that was noted. `false` where the lease is gone.
   *
   * @param alongside - what is written in the same transaction, if the lease is not gone
   */
  async end(
    id: number,
    end: { outcome?: RefreshOutcome; message?: string } = {},
    alongside: (transaction: Knex.Transaction) => Promise<void> = async () =>
      undefined,
  ): Promise<boolean> {
    const { outcome, message } = end;
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
          ...(message && { message: storable(message) }),
        })
        .returning('landscape');
      if (row) {
        await forgetOld(transaction, row.landscape);
        await alongside(transaction);
      }
      return row !== undefined;
    });
  }

  /** Lets another replica go on with it at once. */
  async leave(id: number): Promise<void> {
    await this.knex<RefreshRow>(REFRESHES)
      .where({ id })
      .whereNotNull('running')
      .update({ lease_until: new Date(0) });
  }

  /** All readings that are under way. */
  async running(): Promise<RunningRefresh[]> {
    const rows = await this.knex<RefreshRow>(REFRESHES)
      .whereNotNull('running')
      .select();
    if (!rows.length) {
      return [];
    }
    const now = await databaseTime(this.knex);
    return rows.map(row => ({
      landscape: row.landscape,
      progress: {
        phase: row.phase ?? 'reading',
        done: row.done ?? undefined,
        total: row.total ?? undefined,
        since: new Date(row.started_at).toISOString(),
      },
      abandoned: row.lease_until !== null && new Date(row.lease_until) < now,
    }));
  }

  /** When landscapes were last read without an error, by their ids. */
  async lastRead(): Promise<Map<string, Date>> {
    const rows: { landscape: string; at: Date }[] = await this.knex(REFRESHES)
      .whereIn('outcome', ['updated', 'unchanged'])
      .groupBy('landscape')
      .select('landscape')
      .max({ at: 'started_at' });
    return new Map(rows.map(({ landscape, at }) => [landscape, new Date(at)]));
  }

  /** The readings of a landscape that are remembered, newest first. */
  async history(landscape: string): Promise<RefreshRecord[]> {
    const rows = await this.knex<RefreshRow>(REFRESHES)
      .where({ landscape })
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

  #leaseFrom(now: Date): Date {
    return new Date(now.getTime() + this.leaseMs);
  }
}

/** Forgets all but the last readings of a landscape, and never the last one that was well. */
async function forgetOld(knex: Knex, landscape: string): Promise<void> {
  const ofIt = () => knex(REFRESHES).where({ landscape });
  await ofIt()
    .whereNotIn('id', ofIt().orderBy('id', 'desc').limit(KEPT).select('id'))
    .andWhere(
      'id',
      '<>',
      ofIt()
        .whereIn('outcome', ['updated', 'unchanged'])
        .select(knex.raw('coalesce(max(id), 0)')),
    )
    .delete();
}
