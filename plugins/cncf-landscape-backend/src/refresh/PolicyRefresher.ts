import type { LoggerService } from '@backstage/backend-plugin-api';
import { beginReading } from './beginReading';
import { readingError } from './readingError';
import { RefreshLease } from './RefreshLease';
import type { StoreFollower } from '../serving/StoreFollower';
import type { PolicyStore } from '../store/PolicyStore';
import type { RefreshLog } from '../store/RefreshLog';
import { ownersOf } from '../policy/missingOwners';
import type { OwnerCheck } from './OwnerCheck';
import { parsePolicy } from '../policyFormat/parsePolicy';
import type { PolicyDocument } from '../policyFormat/PolicyDocument';
import type { PolicySource } from '../source/PolicySource';

/** What the log of readings calls the policy: no landscape can have this id. */
export const POLICY_READING = '/policy';

/**
 * Reads the policy into the store, on one replica at a time. An error leaves what is stored, and so what is served, as it
 * is.
 */
export class PolicyRefresher {
  #underWay?: Promise<void>;
  #lease?: RefreshLease;
  #overdueTold = '';

  constructor(
    private readonly options: {
      source: PolicySource;
      store: PolicyStore;
      refreshLog: RefreshLog;
      follower: Pick<StoreFollower, 'look'>;
      owners: Pick<OwnerCheck, 'start' | 'stop'>;
      logger: LoggerService;
    },
  ) {}

  /**
   * Reads the policy, or waits for the reading that is under way. What is wrong with it is stored, and rejects nothing.
   *
   * @param requestedBy - who asked: a reference to a user, `schedule` or `start`
   */
  async refresh(
    requestedBy: string,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<void> {
    this.#underWay ??= this.#refreshAlone(requestedBy, signal).finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  /** Stops what is under way; another replica may read at once. */
  async stop(): Promise<void> {
    this.options.owners.stop();
    if (this.#lease) {
      this.#lease.stop();
      await this.options.refreshLog
        .leave(this.#lease.id)
        .catch(() => undefined);
    }
    await this.#underWay?.catch(() => undefined);
  }

  async #refreshAlone(
    requestedBy: string,
    signal?: AbortSignal,
  ): Promise<void> {
    const { refreshLog, follower } = this.options;
    const id = await beginReading(refreshLog, POLICY_READING, requestedBy);
    if (id !== undefined) {
      const lease = new RefreshLease(refreshLog, id);
      this.#lease = lease;
      try {
        await this.#readOrExplain(lease, signal);
      } finally {
        lease.end();
        this.#lease = undefined;
      }
    }
    await follower.look();
  }

  async #readOrExplain(
    lease: RefreshLease,
    signal?: AbortSignal,
  ): Promise<void> {
    const { source, store, refreshLog, logger } = this.options;
    const before = await store.readings();
    try {
      const { text, document } = await this.#read(lease, signal);
      if (before?.error) {
        logger.info('The policy can be read again');
      }
      this.#tellOverdue(document);
      this.#checkOwners(text, document);
    } catch (error) {
      if (lease.signal.aborted) {
        return; // Another replica reads, or this one is stopping.
      }
      const message = readingError(error);
      await refreshLog.end(
        lease.id,
        { outcome: 'failed', message },
        transaction =>
          store.fail(
            { source: source.location, message },
            new Date(),
            transaction,
          ),
      );
      if (message !== before?.error?.message) {
        logger.warn(
          `The policy cannot be read, ${
            before?.readAt
              ? 'and what was last read is served on'
              : 'and nothing is served of it'
          }: ${message}`,
        );
      }
    }
  }

  /** Stores what is read, unless that is stored already. */
  async #read(
    lease: RefreshLease,
    signal?: AbortSignal,
  ): Promise<{ text: string; document: PolicyDocument }> {
    const { source, store, refreshLog } = this.options;
    const { location } = source;
    const started = performance.now();
    const stored = await store.load();
    const read = await source.read({
      etag: stored?.etag,
      signal: AbortSignal.any(signal ? [lease.signal, signal] : [lease.signal]),
    });
    const at = new Date();
    const text = read === 'unchanged' ? stored!.text : read.text;
    const etag = read === 'unchanged' ? stored!.etag : read.etag;
    const document = parsePolicy(location, text);
    if (text === stored?.text) {
      await refreshLog.end(lease.id, { outcome: 'unchanged' }, transaction =>
        store.confirm({ source: location, etag }, at, transaction),
      );
    } else {
      await refreshLog.end(lease.id, { outcome: 'updated' }, transaction =>
        store.save({ source: location, text, etag }, at, transaction),
      );
      this.#tellRead(document, performance.now() - started);
    }
    return { text, document };
  }

  #tellRead(document: PolicyDocument, ms: number): void {
    const { rings, decisions, technologies, findings } = document;
    const { source, logger } = this.options;
    logger.info(
      `Policy: read ${decisions.length} decisions in ${
        rings.length
      } rings, and ${
        technologies.filter(({ ifUnknown }) => !ifUnknown).length
      } technologies of the company's own, from ${
        source.location
      } in ${Math.round(ms)} ms; ${
        findings.length
      } entries could not be read as they are written`,
    );
  }

  /** Tells which decisions are past their review, when these are others than at the last reading. */
  #tellOverdue({ decisions }: PolicyDocument): void {
    const today = new Date().toISOString().slice(0, 10);
    const overdue = decisions
      .filter(({ reviewBy }) => reviewBy && reviewBy < today)
      .map(({ technology, reviewBy }) => `${technology} (by ${reviewBy})`)
      .join(', ');
    if (overdue && overdue !== this.#overdueTold) {
      this.options.logger.info(`Policy: past their review: ${overdue}`);
    }
    this.#overdueTold = overdue;
  }

  #checkOwners(text: string, { decisions }: PolicyDocument): void {
    const { owners, store, follower } = this.options;
    owners.start(ownersOf(decisions), async dead => {
      if (await store.noteDeadOwners(text, dead)) {
        await follower.look();
      }
    });
  }
}
