import { createHash } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { LogoAtlas } from 'backstage-plugin-cncf-landscape-common';
import { brandIcon } from './brandIcon';
import { composeAtlas } from './composeAtlas';
import type { LogoStore } from './LogoStore';
import { planAtlases } from './planAtlases';
import { PICTURE_SIZE, TILE_SCALE, TILE_SIZE, renderLogo } from './renderLogo';

/** To be changed with whatever changes what a logo is drawn to: stored drawings are of another hash then. */
const DRAWING_VERSION = 1;

/** How many logos are drawn at a time: drawing is not the only thing that a backend does. */
const CONCURRENCY = 2;

/** What drawing needs to know of an item. */
export interface PaintedItem {
  name: string;
  title: string;
  category: string;
  subcategory: string;
  maturity?: string;
  /** The name of its logo file in the source. */
  logoFile?: string;
}

/** The pictures of a landscape, ready to be served. */
export interface LandscapePictures {
  atlases: LogoAtlas[];
  /** By technology name: where its tile is, and the name of its single picture. */
  items: Map<string, { logo: [number, number]; picture: string }>;
}

/** Reads a logo file of a source; `undefined` where there is none of that name. */
export type ReadLogo = (file: string) => Promise<Buffer | undefined>;

function hashOf(...parts: (string | Buffer | number)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(typeof part === 'number' ? String(part) : part);
  }
  return hash.digest('hex').slice(0, 40);
}

/** How drawing may be watched, and ended. */
export interface PaintOptions {
  /** Told how many of the logos that were never drawn are drawn now. */
  onProgress?: (done: number, total: number) => void;
  /** Ends it early. */
  signal?: AbortSignal;
}

/** Does something for all of many things, a few at a time. */
async function inParallel<T>(
  values: T[],
  signal: AbortSignal | undefined,
  work: (value: T) => Promise<void>,
): Promise<void> {
  const queue = values.values();
  const worker = async () => {
    for (const value of queue) {
      signal?.throwIfAborted();
      await work(value);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}

/** Draws the logos of landscapes: only those that were never drawn before. */
export class LogoPainter {
  constructor(
    private readonly options: { store: LogoStore; logger: LoggerService },
  ) {}

  /**
   * Draws what is not drawn yet and puts it into atlases. A logo that cannot be drawn leaves its item without picture.
   *
   * @throws what the signal was aborted with
   */
  async paint(
    items: PaintedItem[],
    readLogo: ReadLogo,
    options: PaintOptions = {},
  ): Promise<LandscapePictures> {
    const hashes = await this.#drawAll(items, readLogo, options);
    const plans = planAtlases(items.filter(({ name }) => hashes.has(name)));
    const pictures: LandscapePictures = { atlases: [], items: new Map() };
    for (const { featured, names } of plans) {
      options.signal?.throwIfAborted();
      const tiles = names.map(name => hashes.get(name)!);
      pictures.atlases.push(await this.#atlas(tiles, featured));
      names.forEach((name, tile) =>
        pictures.items.set(name, {
          logo: [pictures.atlases.length - 1, tile],
          picture: `${hashes.get(name)}.webp`,
        }),
      );
    }
    return pictures;
  }

  /** Draws every logo that is not in the store; the hashes of those that have a drawing, by technology name. */
  async #drawAll(
    items: PaintedItem[],
    readLogo: ReadLogo,
    options: PaintOptions,
  ): Promise<Map<string, string>> {
    const { store } = this.options;
    const hashes = new Map<string, string>();
    await inParallel(items, options.signal, async item => {
      const source = await this.#sourceOf(item, readLogo);
      if (source) {
        hashes.set(item.name, hashOf(DRAWING_VERSION, source));
      }
    });
    const known = await store.known([...new Set(hashes.values())]);
    const missing = new Map(
      items.flatMap(item => {
        const hash = hashes.get(item.name);
        return hash && !known.has(hash) ? [[hash, item]] : [];
      }),
    );
    const drawn = await this.#draw(missing, readLogo, options);
    return new Map(
      [...hashes].filter(([, hash]) => known.get(hash) ?? drawn.has(hash)),
    );
  }

  /** Draws logos into the store; the hashes of those that could be drawn. */
  async #draw(
    missing: Map<string, PaintedItem>,
    readLogo: ReadLogo,
    { onProgress, signal }: PaintOptions,
  ): Promise<Set<string>> {
    const { store, logger } = this.options;
    const started = performance.now();
    const drawn = new Set<string>();
    const failures: string[] = [];
    await inParallel([...missing], signal, async ([hash, item]) => {
      try {
        const source = await this.#sourceOf(item, readLogo);
        await store.keep(hash, source && (await renderLogo(source)));
        drawn.add(hash);
      } catch (error) {
        failures.push(
          `${item.logoFile ?? item.title}: ${(error as Error).message}`,
        );
        await store.keep(hash, undefined);
      }
      onProgress?.(drawn.size + failures.length, missing.size);
    });
    if (missing.size) {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const problems = failures.length
        ? `; ${
            failures.length
          } cannot be drawn, and a monogram stands for them: ${failures
            .slice(0, 5)
            .join('; ')}`
        : '';
      logger.info(`Drew ${drawn.size} logos in ${seconds} s${problems}`);
    }
    return drawn;
  }

  async #sourceOf(
    item: PaintedItem,
    readLogo: ReadLogo,
  ): Promise<Buffer | undefined> {
    const file = item.logoFile && (await readLogo(item.logoFile));
    return file || brandIcon(item.title);
  }

  async #atlas(hashes: string[], featured: boolean): Promise<LogoAtlas> {
    const { store } = this.options;
    const name = hashOf(DRAWING_VERSION, String(featured), ...hashes);
    const [small, large] = [`${name}-1x.webp`, `${name}-2x.webp`];
    const columns = Math.ceil(Math.sqrt(hashes.length));
    const rows = Math.ceil(hashes.length / columns);
    if (!(await store.hasPictures([small, large]))) {
      const tiles = await store.read(hashes, featured ? 'picture' : 'tile');
      const atlas = await composeAtlas(tiles, {
        columns,
        size: featured
          ? PICTURE_SIZE
          : {
              width: TILE_SIZE.width * TILE_SCALE,
              height: TILE_SIZE.height * TILE_SCALE,
            },
      });
      await store.keepPicture(small, atlas.small);
      await store.keepPicture(large, atlas.large);
    }
    return { columns, rows, small, large };
  }
}
