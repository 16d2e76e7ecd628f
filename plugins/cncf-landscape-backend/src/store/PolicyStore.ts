import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { storable } from './LandscapeStore';

const POLICIES = 'policies';
const ID = 'policy';

/** The policy as its source says it. */
export interface StoredPolicy {
  /** Where it was read from. */
  source: string;
  text: string;
  /** What the source calls this state. */
  etag?: string;
  /** When it was first read as it is. */
  changedAt: Date;
  /** Entity references that are no entities of the catalog. */
  deadOwners: string[];
}

/** How reading it goes. */
export interface PolicyReadings {
  /** Another one after every change of what is served of it. */
  revision: string;
  readAt?: Date;
  error?: { message: string; since: Date };
}

interface PolicyRow {
  id: string;
  revision: string;
  source: string;
  text: string | null;
  etag: string | null;
  changed_at: Date | null;
  read_at: Date | null;
  error: string | null;
  error_since: Date | null;
  dead_owners: string | null;
}

/** Keeps the last good policy as its source says it: whoever serves it makes the same of it. */
export class PolicyStore {
  constructor(private readonly knex: Knex) {}

  /** How reading goes; nothing where it was never tried. Cheap. */
  async readings(): Promise<PolicyReadings | undefined> {
    const row = await this.knex<PolicyRow>(POLICIES)
      .where({ id: ID })
      .first('revision', 'read_at', 'error', 'error_since');
    return (
      row && {
        revision: row.revision,
        readAt: row.read_at ? new Date(row.read_at) : undefined,
        error:
          row.error === null
            ? undefined
            : { message: row.error, since: new Date(row.error_since!) },
      }
    );
  }

  /** Nothing where it was never read without an error. */
  async load(): Promise<StoredPolicy | undefined> {
    const row = await this.knex<PolicyRow>(POLICIES).where({ id: ID }).first();
    return row && row.text !== null
      ? {
          source: row.source,
          text: JSON.parse(row.text),
          etag: row.etag ?? undefined,
          changedAt: new Date(row.changed_at!),
          deadOwners: JSON.parse(row.dead_owners ?? '[]'),
        }
      : undefined;
  }

  /** Puts a new text in the place of the last one. */
  async save(
    policy: { source: string; text: string; etag?: string },
    at: Date,
    knex: Knex = this.knex,
  ): Promise<void> {
    await knex<PolicyRow>(POLICIES)
      .insert({
        id: ID,
        revision: randomUUID(),
        source: policy.source,
        text: JSON.stringify(policy.text),
        etag: policy.etag ?? null,
        changed_at: at,
        read_at: at,
        error: null,
        error_since: null,
      })
      .onConflict('id')
      .merge();
  }

  /** Notes that what is stored was read again. */
  async confirm(
    { source, etag }: { source: string; etag?: string },
    at: Date,
    knex: Knex = this.knex,
  ): Promise<void> {
    await knex<PolicyRow>(POLICIES)
      .where({ id: ID })
      .update({
        source,
        etag: etag ?? null,
        read_at: at,
        error: null,
        error_since: null,
      });
  }

  /** Notes why it cannot be read, since when the first of such errors came up. */
  async fail(
    { source, message }: { source: string; message: string },
    at: Date,
    knex: Knex = this.knex,
  ): Promise<void> {
    await knex<PolicyRow>(POLICIES)
      .insert({
        id: ID,
        revision: randomUUID(),
        source,
        error: storable(message),
        error_since: at,
      })
      .onConflict('id')
      .merge({
        error: storable(message),
        error_since: knex.raw(
          'coalesce(policies.error_since, excluded.error_since)',
        ),
      });
  }

  /** Notes which owners of a text the catalog does not know. Writes nothing where that is known, or the text is another now. */
  async noteDeadOwners(text: string, deadOwners: string[]): Promise<boolean> {
    const stored = await this.load();
    const known = JSON.stringify(stored?.deadOwners);
    if (stored?.text !== text || known === JSON.stringify(deadOwners)) {
      return false;
    }
    const written = await this.knex<PolicyRow>(POLICIES)
      .where({ id: ID, text: JSON.stringify(text) })
      .update({
        revision: randomUUID(),
        dead_owners: JSON.stringify(deadOwners),
      });
    return written === 1;
  }
}
