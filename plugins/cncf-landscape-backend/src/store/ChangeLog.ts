import type {
  LandscapeChange,
  LandscapeChanges,
} from 'backstage-plugin-cncf-landscape-common';
import type { Knex } from 'knex';
import type { FoundChange } from '../changes/compareLandscapes';

const CHANGES = 'changes';

/** SQLite limits the number of variables per statement. */
const CHUNK = 100;

/** How many changes of a landscape are kept: decades of the CNCF landscape. */
const KEPT = 20_000;

interface ChangeRow {
  /** A number, which PostgreSQL's driver returns as a string. */
  id: number | string;
  landscape: string;
  at: Date;
  version: string;
  change: string;
}

/** The changes of landscapes, newest first. */
export class ChangeLog {
  constructor(private readonly knex: Knex) {}

  /** A page of at most `limit` changes, from the newest, or after a cursor. */
  async page(
    landscape: string,
    { limit, after }: { limit: number; after?: number },
  ): Promise<LandscapeChanges> {
    const query = this.knex<ChangeRow>(CHANGES)
      .where({ landscape })
      .orderBy('id', 'desc')
      .limit(limit + 1);
    const rows = await (after === undefined
      ? query
      : query.andWhere('id', '<', after));
    const shown = rows.slice(0, limit);
    return {
      id: landscape,
      changes: shown.map(toChange),
      nextCursor:
        rows.length > limit ? String(shown[shown.length - 1].id) : undefined,
    };
  }
}

/** Stores the changes of a version; resolves to their ids, in order. */
export async function insertChanges(
  transaction: Knex.Transaction,
  {
    landscape,
    version,
    at,
    changes,
  }: {
    landscape: string;
    version: string;
    at: Date;
    changes: FoundChange[];
  },
): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < changes.length; start += CHUNK) {
    const rows = await transaction<ChangeRow>(CHANGES)
      .insert(
        changes.slice(start, start + CHUNK).map(change => ({
          landscape,
          version,
          at,
          change: JSON.stringify(change),
        })),
      )
      .returning('id');
    ids.push(...rows.map(({ id }) => String(id)));
  }
  if (changes.length) {
    await transaction(CHANGES)
      .where({ landscape })
      .andWhere(
        'id',
        '<=',
        transaction(CHANGES)
          .where({ landscape })
          .orderBy('id', 'desc')
          .offset(KEPT)
          .limit(1)
          .select('id'),
      )
      .delete();
  }
  return ids.sort((a, b) => Number(a) - Number(b));
}

function toChange(row: ChangeRow): LandscapeChange {
  return {
    id: String(row.id),
    landscape: row.landscape,
    version: row.version,
    at: new Date(row.at).toISOString(),
    ...JSON.parse(row.change),
  };
}
