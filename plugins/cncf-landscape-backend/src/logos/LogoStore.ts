import type { Knex } from 'knex';
import type { RenderedLogo } from './drawingTasks';

const LOGOS = 'logos';
const PICTURES = 'pictures';

/** More than this in one statement is too many variables for SQLite. */
const CHUNK = 200;

interface LogoRow {
  hash: string;
  tile: Buffer | null;
  picture: Buffer | null;
}

interface PictureRow {
  name: string;
  body: Buffer;
}

function chunks<T>(values: T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, index) =>
    values.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

/**
 * Keeps drawn logos and the pictures that are served, each by the hash of what it was made of: nothing in it ever changes,
 * so every replica may write what it has drawn, and none draws what is there.
 */
export class LogoStore {
  constructor(private readonly knex: Knex) {}

  /** Which of these logos are here: `true` for those that could be drawn, `false` for those that could not. */
  async known(hashes: string[]): Promise<Map<string, boolean>> {
    const known = new Map<string, boolean>();
    for (const some of chunks(hashes)) {
      const rows: { hash: string; drawn: unknown }[] = await this.knex(LOGOS)
        .whereIn('hash', some)
        .select('hash', this.knex.raw('tile is not null as drawn'));
      for (const { hash, drawn } of rows) {
        known.set(hash, Boolean(drawn));
      }
    }
    return known;
  }

  /** Keeps logos by their hashes, or that they cannot be drawn. */
  async keep(logos: Map<string, RenderedLogo | undefined>): Promise<void> {
    const rows = [...logos].map(([hash, logo]) => ({
      hash,
      tile: logo?.tile ?? null,
      picture: logo?.picture ?? null,
    }));
    for (const some of chunks(rows)) {
      await this.knex<LogoRow>(LOGOS).insert(some).onConflict('hash').ignore();
    }
  }

  /** The drawn logos of these hashes, in their order; all of them must be here. */
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

  /** Whether pictures of these names are here, all of them. */
  async hasPictures(names: string[]): Promise<boolean> {
    const [{ count }] = await this.knex<PictureRow>(PICTURES)
      .whereIn('name', names)
      .count({ count: '*' });
    return Number(count) === names.length;
  }

  /** Keeps a picture to be served under its name. */
  async keepPicture(name: string, body: Buffer): Promise<void> {
    await this.knex<PictureRow>(PICTURES)
      .insert({ name, body })
      .onConflict('name')
      .ignore();
  }

  /** The picture that is served under a name: an atlas, or a single logo. */
  async picture(name: string): Promise<Buffer | undefined> {
    const atlas = await this.knex<PictureRow>(PICTURES)
      .where({ name })
      .first('body');
    if (atlas) {
      return atlas.body;
    }
    const logo = await this.knex<LogoRow>(LOGOS)
      .where({ hash: name.replace(/\.webp$/, '') })
      .first('picture');
    return logo?.picture ?? undefined;
  }
}
