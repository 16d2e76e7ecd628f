import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { LandscapePictures } from '../model/pictures';
import type { RenderedLogo } from './drawingTasks';

const LOGOS = 'logos';
const PICTURES = 'pictures';
const SECRET = 'picture_secret';

/** SQLite limits the number of variables per statement. */
const CHUNK = 200;

/** When to retry a drawing that took too long or too much memory (milliseconds). */
const RETRY_MS = 24 * 60 * 60_000;
const MAX_FAILURES = 3;

/** The resolution of last-used timestamps (milliseconds), to limit writes. */
const USE_PRECISION_MS = 24 * 60 * 60_000;

/** The result of drawing a logo. */
export type Drawing = RenderedLogo | 'undrawable' | 'unfinished';

interface LogoRow {
  hash: string;
  tile: Buffer | null;
  picture: Buffer | null;
  failures: number;
  reason: string | null;
  used_at: Date;
}

interface PictureRow {
  name: string;
  body: Buffer;
  used_at: Date;
}

interface SecretRow {
  id: number;
  secret: string;
}

function chunks<T>(values: T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, index) =>
    values.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

/**
 * Stores drawn logos and served pictures, each by the hash of its input. Entries never change, so every replica can store what
 * it has drawn, and none draws what is stored.
 */
export class LogoStore {
  #secret?: Promise<Buffer>;

  constructor(private readonly knex: Knex) {}

  /** The key for the names of pictures, shared by all replicas. */
  secret(): Promise<Buffer> {
    this.#secret ??= this.#readSecret().catch(error => {
      this.#secret = undefined;
      throw error;
    });
    return this.#secret;
  }

  async #readSecret(): Promise<Buffer> {
    await this.knex<SecretRow>(SECRET)
      .insert({ id: 1, secret: randomBytes(32).toString('hex') })
      .onConflict('id')
      .ignore();
    const { secret } = (await this.knex<SecretRow>(SECRET).first())!;
    return Buffer.from(secret, 'hex');
  }

  /**
   * Which of these logos are here: `true` for those that could be drawn, `false` for those that could not, or not lately. They
   * are in use from now on.
   */
  async known(hashes: string[]): Promise<Map<string, boolean>> {
    const now = Date.now();
    const known = new Map<string, boolean>();
    for (const some of chunks(hashes)) {
      const rows: (Pick<LogoRow, 'hash' | 'failures' | 'used_at'> & {
        drawn: unknown;
      })[] = await this.knex(LOGOS)
        .whereIn('hash', some)
        .select(
          'hash',
          'failures',
          'used_at',
          this.knex.raw('tile is not null as drawn'),
        );
      for (const { hash, drawn, failures, used_at: usedAt } of rows) {
        const mayRetry =
          failures > 0 &&
          failures < MAX_FAILURES &&
          now - new Date(usedAt).getTime() > RETRY_MS;
        if (drawn || !mayRetry) {
          known.set(hash, Boolean(drawn));
        }
      }
      await this.knex<LogoRow>(LOGOS)
        .whereIn('hash', some)
        .andWhere({ failures: 0 })
        .andWhere('used_at', '<', new Date(now - USE_PRECISION_MS))
        .update({ used_at: new Date(now) });
    }
    return known;
  }

  /** Stores the results of drawing logos, by hash. */
  async keep(
    drawings: Map<string, Drawing>,
    reasons: ReadonlyMap<string, string> = new Map(),
  ): Promise<void> {
    const rows = [...drawings].map(([hash, drawing]) => ({
      hash,
      tile: typeof drawing === 'string' ? null : drawing.tile,
      picture: typeof drawing === 'string' ? null : drawing.picture,
      failures: drawing === 'unfinished' ? 1 : 0,
      reason: reasons.has(hash)
        ? reasons.get(hash)!.replaceAll('\0', ' ')
        : null,
      used_at: new Date(),
    }));
    for (const some of chunks(rows)) {
      await this.knex<LogoRow>(LOGOS)
        .insert(some)
        .onConflict('hash')
        .merge({
          tile: this.knex.raw('excluded.tile'),
          picture: this.knex.raw('excluded.picture'),
          failures: this.knex.raw(
            'case when excluded.failures = 0 then 0 else logos.failures + 1 end',
          ),
          reason: this.knex.raw('excluded.reason'),
          used_at: this.knex.raw('excluded.used_at'),
        });
    }
  }

  /** Why logos of these hashes cannot be drawn, by hash. */
  async reasons(hashes: string[]): Promise<Map<string, string>> {
    const reasons = new Map<string, string>();
    for (const some of chunks(hashes)) {
      const rows = await this.knex<LogoRow>(LOGOS)
        .whereIn('hash', some)
        .whereNotNull('reason')
        .select('hash', 'reason');
      rows.forEach(({ hash, reason }) => reasons.set(hash, reason!));
    }
    return reasons;
  }

  /** The drawn logos with these hashes, in order; all must be stored. */
  async read(hashes: string[], size: 'tile' | 'picture'): Promise<Buffer[]> {
    const found = new Map<string, Buffer>();
    for (const some of chunks(hashes)) {
      const rows = await this.knex<LogoRow>(LOGOS)
        .whereIn('hash', some)
        .select('hash', size);
      for (const row of rows) {
        const body = row[size];
        if (body) {
          found.set(row.hash, body);
        }
      }
    }
    return hashes.map(hash => {
      const body = found.get(hash);
      if (!body) {
        throw new Error(`The logo ${hash} is not in the store any more`);
      }
      return body;
    });
  }

  /** Whether pictures of these names are here, all of them. They are in use from now on. */
  async hasPictures(names: string[]): Promise<boolean> {
    await this.knex<PictureRow>(PICTURES)
      .whereIn('name', names)
      .andWhere('used_at', '<', new Date(Date.now() - USE_PRECISION_MS))
      .update({ used_at: new Date() });
    return (await this.#count(PICTURES, 'name', names)) === names.length;
  }

  /** Whether all that is shown of a landscape is here: somebody may have emptied the tables. */
  async hasAll({ atlases, items }: LandscapePictures): Promise<boolean> {
    const names = new Set(
      atlases.flatMap(({ small, large }) => [small, large]),
    );
    const hashes = new Set([...items.values()].map(one => hashOf(one.picture)));
    return (
      (await this.#count(PICTURES, 'name', [...names])) === names.size &&
      (await this.#count(LOGOS, 'hash', [...hashes])) === hashes.size
    );
  }

  async #count(
    table: string,
    column: string,
    values: string[],
  ): Promise<number> {
    let total = 0;
    for (const some of chunks(values)) {
      const [{ count }] = await this.knex(table)
        .whereIn(column, some)
        .count({ count: '*' });
      total += Number(count);
    }
    return total;
  }

  /** Stores a picture under its name. */
  async keepPicture(name: string, body: Buffer): Promise<void> {
    await this.knex<PictureRow>(PICTURES)
      .insert({ name, body, used_at: new Date() })
      .onConflict('name')
      .ignore();
  }

  /**
   * Removes what was not used since a day, and is not shown. How many were removed.
   *
   * @param shown - what landscapes show now
   */
  async removeUnused(
    since: Date,
    shown: () => Promise<LandscapePictures[]>,
  ): Promise<number> {
    const stale = {
      [LOGOS]: await this.#unused<LogoRow>(LOGOS, 'hash', since),
      [PICTURES]: await this.#unused<PictureRow>(PICTURES, 'name', since),
    };
    if (!stale[LOGOS].length && !stale[PICTURES].length) {
      return 0;
    }
    const needed = new Set(
      (await shown()).flatMap(({ atlases, items }) => [
        ...atlases.flatMap(({ small, large }) => [small, large]),
        ...[...items.values()].map(({ picture }) => hashOf(picture)),
      ]),
    );
    let removed = 0;
    for (const [table, column] of [
      [LOGOS, 'hash'],
      [PICTURES, 'name'],
    ] as const) {
      const unneeded = stale[table].filter(key => !needed.has(key));
      for (const some of chunks(unneeded)) {
        removed += await this.knex(table)
          .whereIn(column, some)
          .andWhere('used_at', '<', since)
          .delete();
      }
    }
    return removed;
  }

  async #unused<Row extends { used_at: Date }>(
    table: string,
    column: keyof Row & string,
    since: Date,
  ): Promise<string[]> {
    return this.knex(table).where('used_at', '<', since).pluck(column);
  }

  /** The picture with a name: an atlas, or a single logo. */
  async picture(name: string): Promise<Buffer | undefined> {
    const atlas = await this.knex<PictureRow>(PICTURES)
      .where({ name })
      .first('body');
    if (atlas) {
      return atlas.body;
    }
    const logo = await this.knex<LogoRow>(LOGOS)
      .where({ hash: hashOf(name) })
      .first('picture');
    return logo?.picture ?? undefined;
  }
}

/** The hash of the logo that a picture shows. */
function hashOf(picture: string): string {
  return picture.replace(/\.webp$/, '');
}
