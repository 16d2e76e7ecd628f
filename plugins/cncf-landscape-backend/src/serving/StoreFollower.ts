import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Guide } from '../guide/Guide';
import { buildLandscape } from '../model/buildLandscape';
import type { Landscape } from '../model/Landscape';
import type { LandscapeStore, StoredLandscape } from '../store/LandscapeStore';
import { sharedParser } from '../parsing/Parser';
import type { PolicyStore, StoredPolicy } from '../store/PolicyStore';
import type { RefreshLog } from '../store/RefreshLog';
import { landscapeSubject, type RefreshSubject } from '../store/RefreshSubject';
import { LandscapePublisher } from './LandscapePublisher';
import type { LandscapeRegistry } from './LandscapeRegistry';
import type { PolicyRegistry } from './PolicyRegistry';

/** How often a replica checks for what others have read. */
const INTERVAL_MS = 15_000;

/**
 * Publishes on this replica what is in the database, whichever replica stored it. Nothing is published in any other way, so a
 * replica always serves a complete version, and the same one after a restart.
 */
export class StoreFollower {
  /** By landscape id: the served revision, and its version of the source. */
  readonly #served = new Map<string, { revision: string; version: string }>();
  /** By landscape id: a version that this replica has read itself, and need not build again from the database. */
  readonly #prepared = new Map<
    string,
    { version: string; landscape: Landscape }
  >();
  readonly #publisher: LandscapePublisher;
  #policyRevision?: string;
  #observing?: Promise<RefreshSubject[]>;
  #looking: Promise<unknown> = Promise.resolve();
  #timer?: NodeJS.Timeout;
  #trouble?: string;

  constructor(
    private readonly options: {
      landscapes: { id: string; title: string }[];
      registry: LandscapeRegistry;
      landscapeStore: LandscapeStore;
      refreshLog: RefreshLog;
      /** Absent if no policy is configured: one that was stored before is ignored. */
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

  /** Starts polling the database, and takes over abandoned refreshes. */
  start(takeOver: (subject: RefreshSubject) => Promise<void>): void {
    const { intervalMs = INTERVAL_MS } = this.options;
    const look = async () => {
      try {
        await this.look();
        for (const subject of await this.observe()) {
          takeOver(subject).catch(error => this.#complain(error));
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

  /** Keeps a landscape until its version is found in the database. */
  prepare(landscape: Landscape, version: string): void {
    this.#prepared.set(landscape.id, { version, landscape });
  }

  /** Publishes what is in the database now. */
  async look(): Promise<void> {
    const looking = this.#looking
      .catch(() => undefined)
      .then(() => this.#look());
    this.#looking = looking;
    await looking;
  }

  /** Updates the registries with the state of refreshes on all replicas; resolves to the subjects of abandoned ones. */
  observe(): Promise<RefreshSubject[]> {
    // One query at a time is enough if the database does not respond.
    this.#observing ??= this.#observe().finally(() => {
      this.#observing = undefined;
    });
    return this.#observing;
  }

  async #observe(): Promise<RefreshSubject[]> {
    const { registry, policy, refreshLog } = this.options;
    const states = await refreshLog.states();
    const subjects: RefreshSubject[] = registry.ids.map(landscapeSubject);
    registry.ids.forEach((id, i) => {
      registry.observe(id, states.get(subjects[i]) ?? {});
    });
    if (policy) {
      policy.registry.observe(states.get('policy') ?? {});
      subjects.push('policy');
    }
    return subjects.filter(subject => states.get(subject)?.abandoned);
  }

  /** Logs database errors once, and none during shutdown. */
  #complain(error: unknown): void {
    const trouble = stringifyError(error);
    if (this.#timer && trouble !== this.#trouble) {
      this.options.logger.warn(
        `The database cannot be read; the served versions stay available: ${trouble}`,
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
    const revision = await store?.revision();
    if (!store || !registry || revision === this.#policyRevision) {
      return;
    }
    const stored = await store.load();
    if (stored) {
      await this.#takePolicy(stored);
    }
    this.#policyRevision = revision;
  }

  async #takePolicy(stored: StoredPolicy): Promise<void> {
    const { source, text } = stored;
    try {
      const document = await sharedParser().parsePolicy(source, text);
      this.#publisher.putPolicy(stored, document);
    } catch (error) {
      this.options.logger.warn(
        `What is stored of the policy cannot be served, perhaps because another version of this plugin stored it; it will be served after the next successful refresh: ${stringifyError(
          error,
        )}`,
      );
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
        `What is stored of the landscape '${id}' cannot be served, perhaps because another version of this plugin stored it; it will be served after the next successful refresh: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}
