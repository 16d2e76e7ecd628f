import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';

const POLICIES = 'policies';
const ID = 'policy';

/** The policy as its source has it. */
export interface StoredPolicy {
  /** Where it was read from. */
  source: string;
  text: string;
  /** The source's etag of this state. */
  etag?: string;
  /** When this text was first read. */
  changedAt: Date;
  /** Entity references of owners that are not in the catalog. */
  unknownOwners: string[];
}

interface PolicyRow {
  id: string;
  revision: string;
  source: string;
  text: string;
  etag: string | null;
  changed_at: Date;
  unknown_owners: string | null;
}

/** Keeps the last good policy as its source has it; every replica serves the same of it. */
export class PolicyStore {
  constructor(private readonly knex: Knex) {}

  /** Differs after every change of what is served of it; nothing where it was never read without an error. Cheap. */
  async revision(): Promise<string | undefined> {
    const row = await this.knex<PolicyRow>(POLICIES)
      .where({ id: ID })
      .first('revision');
    return row?.revision;
  }

  /** Nothing where it was never read without an error. */
  async load(): Promise<StoredPolicy | undefined> {
    const row = await this.knex<PolicyRow>(POLICIES).where({ id: ID }).first();
    return (
      row && {
        source: row.source,
        text: JSON.parse(row.text),
        etag: row.etag ?? undefined,
        changedAt: new Date(row.changed_at),
        unknownOwners: JSON.parse(row.unknown_owners ?? '[]'),
      }
    );
  }

  /** Replaces the stored text. */
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
      })
      .onConflict('id')
      .merge();
  }

  /** Stores where the stored text was read again, and what the source calls its state. */
  async confirm(
    { source, etag }: { source: string; etag?: string },
    knex: Knex = this.knex,
  ): Promise<void> {
    await knex<PolicyRow>(POLICIES)
      .where({ id: ID })
      .update({ source, etag: etag ?? null });
  }

  /** Stores which owners in a text the catalog does not know. `false` where that is stored already, or the text was replaced. */
  async noteUnknownOwners(
    text: string,
    unknownOwners: string[],
  ): Promise<boolean> {
    const stored = await this.load();
    const known = JSON.stringify(stored?.unknownOwners);
    if (stored?.text !== text || known === JSON.stringify(unknownOwners)) {
      return false;
    }
    const written = await this.knex<PolicyRow>(POLICIES)
      .where({ id: ID, text: JSON.stringify(text) })
      .update({
        revision: randomUUID(),
        unknown_owners: JSON.stringify(unknownOwners),
      });
    return written === 1;
  }
}
