import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Illustrator } from './Illustrator';
import type { LandscapeRegistry } from '../serving/LandscapeRegistry';
import type { RefreshMetrics } from '../metrics/RefreshMetrics';
import type { StoreFollower } from '../serving/StoreFollower';
import type { ReadOptions } from '../source/LandscapeSource';
import { storable, type LandscapeStore } from '../store/LandscapeStore';
import type { RefreshLog, RefreshOutcome } from '../store/RefreshLog';
import { beginReading } from './beginReading';
import type {
  LandscapeReader,
  Reading,
  RefreshableLandscape,
} from './LandscapeReader';
import { readingError } from './readingError';
import { RefreshLease } from './RefreshLease';
import { ShrunkLandscapeError } from './refuseShrunk';

/** How to read. */
export interface RefreshOptions {
  /** Ends it early. */
  signal?: AbortSignal;
  /**
   * Whether to read also while the pictures of the last version are drawn, which begins anew then, and to ask also for what
   * seldom changes: a person waits for it.
   */
  interrupt?: boolean;
}

/**
 * Reads landscapes into the store, on one replica at a time. An error leaves what is stored, and so what is served, as it
 * is.
 */
export class LandscapeRefresher {
  readonly #landscapes: Map<string, RefreshableLandscape>;
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #leases = new Map<string, RefreshLease>();
  readonly #drawings = new Set<Promise<void>>();

  constructor(
    private readonly options: {
      landscapes: RefreshableLandscape[];
      registry: LandscapeRegistry;
      follower: StoreFollower;
      landscapeStore: LandscapeStore;
      refreshLog: RefreshLog;
      reader: LandscapeReader;
      illustrator: Pick<Illustrator, 'illustrate'>;
      /** Absent where nobody counts. */
      metrics?: RefreshMetrics;
      logger: LoggerService;
    },
  ) {
    this.#landscapes = new Map(options.landscapes.map(one => [one.id, one]));
  }

  /**
   * Reads a landscape, or waits for the reading that is under way, here or on another replica; not for its pictures. What is
   * wrong with the source is stored, and rejects nothing.
   *
   * @param requestedBy - who asked: a reference to a user, `schedule`, `start` or `takeover`
   */
  async refresh(
    id: string,
    requestedBy: string,
    options: RefreshOptions = {},
  ): Promise<void> {
    const underWay = this.#underWay.get(id);
    if (underWay) {
      return underWay;
    }
    const reading = this.#refreshAlone(id, requestedBy, options).finally(() =>
      this.#underWay.delete(id),
    );
    this.#underWay.set(id, reading);
    return reading;
  }

  /** Resolves when nothing is read or drawn here any more. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
    await Promise.allSettled(this.#drawings);
  }

  /** Stops what is under way; another replica may go on with it at once. */
  async stop(): Promise<void> {
    for (const lease of this.#leases.values()) {
      lease.stop();
      await this.options.refreshLog.leave(lease.id).catch(() => undefined);
    }
    await this.idle();
  }

  async #refreshAlone(
    id: string,
    requestedBy: string,
    { signal, interrupt }: RefreshOptions,
  ): Promise<void> {
    const { refreshLog, follower } = this.options;
    const landscape = this.#landscapes.get(id)!;
    const refreshId = await beginReading(
      refreshLog,
      id,
      requestedBy,
      interrupt,
    );
    if (refreshId !== undefined) {
      this.#leases.get(id)?.stop(); // The drawing of an earlier version.
      const lease = new RefreshLease(refreshLog, refreshId);
      this.#leases.set(id, lease);
      const reading = await this.#readOrExplain(landscape, lease, {
        signal,
        thorough: interrupt,
      });
      if (reading) {
        follower.prepare(reading.landscape, reading.version);
        this.#draw(lease, reading);
      } else {
        lease.end();
      }
    }
    await follower.look();
    await follower.observe();
  }

  /** Reads and stores a landscape, or why it cannot be read. Nothing where there is nothing to draw. */
  async #readOrExplain(
    landscape: RefreshableLandscape,
    lease: RefreshLease,
    options: Pick<ReadOptions, 'signal' | 'thorough'>,
  ): Promise<Reading | undefined> {
    const { id } = landscape;
    const { landscapeStore, logger } = this.options;
    const errorBefore = (await landscapeStore.errors()).get(id);
    const ended = this.#ended(id);
    try {
      const reading = await this.options.reader.read(landscape, lease, options);
      if (errorBefore) {
        logger.info(`Landscape '${id}' can be read again`);
      }
      ended(reading?.isNew ? 'updated' : 'unchanged');
      return reading;
    } catch (error) {
      const message = storable(readingError(error));
      const outcome =
        error instanceof ShrunkLandscapeError ? 'refused' : 'failed';
      ended(outcome);
      if (!(await this.#keepError(landscape, lease, { outcome, message }))) {
        logger.info(
          `Landscape '${id}': this reading has ended, and another replica may go on`,
        );
      } else if (message !== errorBefore?.message) {
        logger.warn(
          `Landscape '${id}' cannot be read, ${
            this.options.registry.current(id)
              ? 'and what was last read is served on'
              : 'and nothing is served of it'
          }: ${message}`,
        );
      }
      return undefined;
    }
  }

  /** Ends a reading with an error; `false` where it has lost its lease, so that the error says nothing of the source. */
  async #keepError(
    { id }: RefreshableLandscape,
    lease: RefreshLease,
    end: { outcome: RefreshOutcome; message: string },
  ): Promise<boolean> {
    const { landscapeStore, refreshLog } = this.options;
    return (
      !lease.signal.aborted &&
      refreshLog.end(lease.id, end, transaction =>
        landscapeStore.fail(id, end.message, new Date(), transaction),
      )
    );
  }

  /** Begins to measure a reading; to be called with how it ended. */
  #ended(id: string): (outcome: RefreshOutcome) => void {
    const started = performance.now();
    return outcome =>
      this.options.metrics?.ended(
        id,
        outcome,
        (performance.now() - started) / 1000,
      );
  }

  /** Draws the pictures of what was read, while it is served already. */
  #draw(lease: RefreshLease, { landscape, version, source }: Reading): void {
    const { illustrator, refreshLog, follower, metrics, logger } = this.options;
    const { readLogo, release } = source;
    let drawn = 0;
    const draw = async () => {
      lease.report({ phase: 'drawing' });
      try {
        await illustrator.illustrate(landscape, version, {
          readLogo,
          signal: lease.signal,
          onProgress: (done, total) => {
            drawn = done;
            lease.report({ phase: 'drawing', done, total });
          },
        });
      } finally {
        metrics?.rendered(landscape.id, drawn);
        await release?.();
      }
      if (!lease.signal.aborted) {
        lease.end();
        await refreshLog.end(lease.id);
        await follower.look();
      }
    };
    const drawing = draw()
      .catch(error => {
        if (!lease.signal.aborted) {
          lease.end();
          logger.warn(
            `The pictures of the landscape '${
              landscape.id
            }' could not be stored: ${stringifyError(error)}`,
          );
        }
      })
      .finally(() => this.#drawings.delete(drawing));
    this.#drawings.add(drawing);
  }
}
