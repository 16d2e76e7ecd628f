import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Guide } from '../guide/Guide';
import { buildLandscape } from '../model/buildLandscape';
import type { Landscape } from '../model/Landscape';
import type { LandscapeStore, StoredLandscape } from '../store/LandscapeStore';
import type { PolicyStore } from '../store/PolicyStore';
import type { RefreshLog, RunningRefresh } from '../store/RefreshLog';
import { LandscapePublisher } from './LandscapePublisher';
import type { LandscapeRegistry } from './LandscapeRegistry';
import type { PolicyRegistry } from './PolicyRegistry';

/** How often a replica looks for what others have read. */
const INTERVAL_MS = 15_000;

/**
 * Serves on this replica what is in the store, whichever replica put it there. Nothing gets to be served in another way,
 * so that what is served is always a whole version, and the same after a restart.
 */
export class StoreFollower {
  /** By landscape id: the revision that is served, and the version of the source that it is of. */
  readonly #served = new Map<string, { revision: string; version: string }>();
  /** By landscape id: a version that this replica has read itself, and need not make again of what is stored. */
  readonly #prepared = new Map<
    string,
    { version: string; landscape: Landscape }
  >();
  readonly #publisher: LandscapePublisher;
  #policyRevision?: string;
  #looking: Promise<unknown> = Promise.resolve();
  #timer?: NodeJS.Timeout;
  #trouble?: string;

  constructor(
    private readonly options: {
      landscapes: { id: string; title: string }[];
      registry: LandscapeRegistry;
      landscapeStore: LandscapeStore;
      refreshLog: RefreshLog;
      /** Absent where the configuration names no policy: one that is stored from before is none any more. */
      policy?: { store: PolicyStore; registry: PolicyRegistry };
      readGuide: () => Promise<Guide>;
      logger: LoggerService;
      intervalMs?: number;
    },
  ) {
    this.#publisher = new LandscapePublisher({
      ...options,
      policyRegistry: options.policy?.registry,
    });
  }

  /** Looks again and again from now on, and has readings taken over whose replica is gone. */
  start(takeOver: (landscape: string) => Promise<void>): void {
    const { intervalMs = INTERVAL_MS } = this.options;
    const look = async () => {
      try {
        await this.look();
        for (const { landscape, abandoned } of await this.observe()) {
          if (abandoned) {
            takeOver(landscape).catch(error => this.#complain(error));
          }
        }
        this.#trouble = undefined;
      } catch (error) {
        this.#complain(error);
      }
      this.#timer?.refresh();
    };
    this.#timer = setTimeout(look, intervalMs);
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Keeps a landscape until it is found in the store, in case it is of that version of the source. */
  prepare(landscape: Landscape, version: string): void {
    this.#prepared.set(landscape.id, { version, landscape });
  }

  /** Serves what is in the store now. */
  async look(): Promise<void> {
    const looking = this.#looking
      .catch(() => undefined)
      .then(() => this.#look());
    this.#looking = looking;
    await looking;
  }

  /** Has the registry know how reading goes, on whichever replica; resolves to what is under way. */
  async observe(): Promise<RunningRefresh[]> {
    const { registry, landscapeStore, refreshLog } = this.options;
    const [running, errors, lastRead] = await Promise.all([
      refreshLog.running(),
      landscapeStore.errors(),
      refreshLog.lastRead(),
    ]);
    const ours = running.filter(({ landscape }) =>
      registry.ids.includes(landscape),
    );
    for (const id of registry.ids) {
      const refresh = ours.find(({ landscape }) => landscape === id);
      registry.observe(id, {
        readAt: lastRead.get(id),
        error: errors.get(id),
        progress: refresh?.progress,
      });
    }
    return ours;
  }

  /** Tells of trouble with the database once, and not of what comes of shutting down. */
  #complain(error: unknown): void {
    const trouble = stringifyError(error);
    if (this.#timer && trouble !== this.#trouble) {
      this.options.logger.warn(
        `The landscapes in the database cannot be looked at, and what is served stays as it is: ${trouble}`,
      );
    }
    this.#trouble = trouble;
  }

  async #look(): Promise<void> {
    const { landscapes, landscapeStore } = this.options;
    const revisions = await landscapeStore.revisions();
    for (const { id, title } of landscapes) {
      if (revisions.get(id) !== this.#served.get(id)?.revision) {
        const stored = await landscapeStore.load(id);
        if (stored) {
          await this.#take(title, stored);
        }
      }
    }
    await this.#lookForPolicy();
    this.#publisher.publish();
  }

  async #lookForPolicy(): Promise<void> {
    const { store, registry } = this.options.policy ?? {};
    const readings = await store?.readings();
    if (!store || !registry || !readings) {
      return;
    }
    registry.observe(readings);
    if (readings.revision !== this.#policyRevision) {
      const stored = await store.load();
      if (stored) {
        this.#publisher.putPolicy(stored);
      }
      this.#policyRevision = readings.revision;
    }
  }

  async #take(title: string, stored: StoredLandscape): Promise<void> {
    const { readGuide, logger } = this.options;
    const { id, revision, version, document, formerNames, pictures } = stored;
    const isSame = this.#served.get(id)?.version === version;
    const prepared = this.#prepared.get(id);
    this.#prepared.delete(id);
    this.#served.set(id, { revision, version });
    try {
      const landscape =
        (isSame && this.#publisher.landscape(id)) ||
        (prepared?.version === version && prepared.landscape) ||
        buildLandscape({ id, title }, document, await readGuide(), formerNames);
      this.#publisher.putLandscape(landscape, pictures);
    } catch (error) {
      logger.warn(
        `What is stored of the landscape '${id}' cannot be served, perhaps because another version of this plugin stored it; it is served when it was read again: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}
