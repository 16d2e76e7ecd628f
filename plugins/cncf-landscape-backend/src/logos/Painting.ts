import { createHmac } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { LogoAtlas } from 'backstage-plugin-cncf-landscape-common';
import type { LandscapePictures, PaintedItem } from '../model/pictures';
import {
  UndrawableError,
  UnfinishedDrawingError,
  type Drawers,
  type DrawOptions,
} from './Drawers';
import type { RenderedLogo } from './drawingTasks';
import type { Drawing, LogoStore } from './LogoStore';
import { planAtlases } from './planAtlases';
import { DRAWN_TILE, PICTURE_SIZE } from './sizes';

/** To be incremented when logos are drawn differently, which changes the hashes of stored drawings. */
const DRAWING_VERSION = 2;

/** How many drawings are stored per transaction: a database on disk takes as long for one as for these. */
const STORED_AT_ONCE = 10;

/** How many undrawable logos the log lists. */
const NAMED_FAILURES = 5;

/** For whom is drawn, and how that may be watched, and ended. */
export interface PaintOptions extends DrawOptions {
  /** Called with the number of new logos drawn so far. */
  onProgress?: (done: number, total: number) => void;
}

/** The source of an item's drawing. */
type SourceOf = (
  item: PaintedItem,
) => Promise<Buffer | undefined> | Buffer | undefined;

/** What came of drawing items. */
export interface Drawings {
  /** The hashes of all that have a drawing, by technology name. */
  hashes: Map<string, string>;
  /** Those that have a source and no drawing; with the reason. */
  undrawn: { item: PaintedItem; reason?: string }[];
}

/** The drawing of one version of a landscape. */
export class Painting {
  constructor(
    private readonly options: PaintOptions & {
      store: LogoStore;
      drawers: Drawers;
      /** What the names of pictures are made with: without it, nobody can tell from a logo what its picture is called. */
      secret: Buffer;
      logger: LoggerService;
    },
  ) {}

  /** Draws what is not stored yet; returns the hashes of all drawings, by technology name. */
  async drawAll(items: PaintedItem[], sourceOf: SourceOf): Promise<Drawings> {
    const hashes = new Map<string, string>();
    await this.#forEach(items, async item => {
      const source = await sourceOf(item);
      if (source) {
        hashes.set(item.name, this.#hashOf(source));
      }
    });
    const known = await this.options.store.known([...new Set(hashes.values())]);
    const missing = new Map(
      items.flatMap(item => {
        const hash = hashes.get(item.name);
        return hash && !known.has(hash) ? [[hash, item]] : [];
      }),
    );
    const drawn = await this.#draw(missing, sourceOf);
    const isDrawn = (hash: string) => known.get(hash) ?? drawn.has(hash);
    const reasons = await this.options.store.reasons([
      ...new Set([...hashes.values()].filter(hash => !isDrawn(hash))),
    ]);
    return {
      hashes: new Map([...hashes].filter(([, hash]) => isDrawn(hash))),
      undrawn: items.flatMap(item => {
        const hash = hashes.get(item.name);
        return hash && !isDrawn(hash)
          ? [{ item, reason: reasons.get(hash) }]
          : [];
      }),
    };
  }

  /** Composes atlases of the drawings of a landscape's items. */
  async compose(
    items: PaintedItem[],
    hashes: Map<string, string>,
  ): Promise<LandscapePictures> {
    const plans = planAtlases(items.filter(({ name }) => hashes.has(name)));
    const pictures: LandscapePictures = { atlases: [], items: new Map() };
    for (const { featured, names } of plans) {
      this.options.signal?.throwIfAborted();
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

  /** Draws and stores; returns the hashes of what could be drawn. */
  async #draw(
    missing: Map<string, PaintedItem>,
    sourceOf: SourceOf,
  ): Promise<Set<string>> {
    const { store, onProgress } = this.options;
    const started = performance.now();
    const drawn = new Set<string>();
    const failures: string[] = [];
    const reasons = new Map<string, string>();
    let finished = new Map<string, Drawing>();
    const keepFinished = async () => {
      const some = finished;
      finished = new Map();
      await store.keep(some, reasons);
    };
    await this.#forEach([...missing], async ([hash, item]) => {
      try {
        const source = await sourceOf(item);
        if (source) {
          const logo = await this.#render(source);
          finished.set(hash, logo);
          drawn.add(hash);
        }
      } catch (error) {
        failures.push(this.#failure(item, error));
        reasons.set(hash, (error as Error).message);
        finished.set(
          hash,
          error instanceof UndrawableError ? 'undrawable' : 'unfinished',
        );
      }
      if (finished.size >= STORED_AT_ONCE) {
        await keepFinished();
      }
      onProgress?.(drawn.size + failures.length, missing.size);
    });
    await keepFinished();
    if (missing.size) {
      this.#tell(drawn.size, failures, performance.now() - started);
    }
    return drawn;
  }

  /**
   * The log message for an item that was not drawn.
   *
   * @throws if its file is not the cause
   */
  #failure({ logoFile, title }: PaintedItem, error: unknown): string {
    this.options.signal?.throwIfAborted();
    if (
      error instanceof UndrawableError ||
      error instanceof UnfinishedDrawingError
    ) {
      return `${logoFile ?? title}: ${error.message}`;
    }
    throw error;
  }

  #render(source: Buffer): Promise<RenderedLogo> {
    return this.options.drawers.draw(
      'logo',
      { source, tile: DRAWN_TILE, picture: PICTURE_SIZE },
      this.options,
    );
  }

  #tell(drawn: number, failures: string[], ms: number): void {
    const named = failures.slice(0, NAMED_FAILURES).join('; ');
    const problems = failures.length
      ? `; ${failures.length} cannot be drawn, and their brand's icon or a monogram stands for them: ${named}`
      : '';
    this.options.logger.info(
      `Drew ${drawn} logos in ${(ms / 1000).toFixed(1)} s${problems}`,
    );
  }

  async #atlas(hashes: string[], featured: boolean): Promise<LogoAtlas> {
    const { store, drawers } = this.options;
    const name = this.#hashOf(String(featured), ...hashes);
    const [small, large] = [`${name}-1x.webp`, `${name}-2x.webp`];
    const columns = Math.ceil(Math.sqrt(hashes.length));
    const rows = Math.ceil(hashes.length / columns);
    if (!(await store.hasPictures([small, large]))) {
      const atlas = await drawers.draw(
        'atlas',
        {
          tiles: await store.read(hashes, featured ? 'picture' : 'tile'),
          columns,
          size: featured ? PICTURE_SIZE : DRAWN_TILE,
        },
        this.options,
      );
      await store.keepPicture(small, atlas.small);
      await store.keepPicture(large, atlas.large);
    }
    return { columns, rows, small, large };
  }

  /** Runs a task for each of many values, a few at a time. */
  async #forEach<T>(
    values: T[],
    work: (value: T) => Promise<void>,
  ): Promise<void> {
    const queue = values.values();
    const worker = async () => {
      for (const value of queue) {
        this.options.signal?.throwIfAborted();
        await work(value);
      }
    };
    await Promise.all(
      Array.from({ length: this.options.drawers.size }, worker),
    );
  }

  #hashOf(...parts: (string | Buffer)[]): string {
    const hash = createHmac('sha256', this.options.secret);
    for (const part of [String(DRAWING_VERSION), ...parts]) {
      hash.update(part);
    }
    return hash.digest('hex').slice(0, 40);
  }
}
