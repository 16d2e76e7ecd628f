import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { FatalTextError } from '../parsing/Parser';
import type { StoreFollower } from '../serving/StoreFollower';
import type { RefreshLog } from '../store/RefreshLog';
import type { RefreshSubject } from '../store/RefreshSubject';
import type { RefreshOutcome } from '../store/refreshTables';
import { storable } from '../store/storable';
import { acquireLease } from './acquireLease';
import { readErrorMessage } from './readErrorMessage';
import type { RefreshLease } from './RefreshLease';
import { ShrunkLandscapeError } from './refuseShrunk';
import { restAfterHarm } from './restAfterHarm';

/** How to refresh. */
export interface RefreshOptions {
  /** Ends it early. */
  signal?: AbortSignal;
  /**
   * Set if a person waits for it: it interrupts the drawing of pictures, which then begins anew, and also requests what seldom
   * changes.
   */
  interrupt?: boolean;
}

/** How to read a subject. */
export interface ReadSubjectOptions {
  signal: AbortSignal;
  /** Whether to request what seldom changes as well. */
  thorough?: boolean;
}

/** What came of reading a subject. */
export interface SubjectReading {
  outcome: 'updated' | 'unchanged';
  /** What is left to do under the lease while the subject is served already, such as drawing; it ends the refresh. */
  finish?: () => Promise<void>;
}

/** Something that is read from a source into the database: a landscape, or the policy. */
export interface Refreshable {
  readonly subject: RefreshSubject;
  /** What messages call it. */
  readonly label: string;
  /** Whether a version of it is served, from an earlier refresh. */
  isServed(): boolean | Promise<boolean>;
  /**
   * Reads it into the database, and ends the refresh in the log unless something is left to finish.
   *
   * @throws what is wrong with the source, and LeaseLostError where another replica has taken over
   */
  read(
    lease: RefreshLease,
    options: ReadSubjectOptions,
  ): Promise<SubjectReading>;
}

/**
 * Refreshes one subject: reads it from its source into the database, on one replica at a time. An error leaves what is stored,
 * and therefore what is served, as it is.
 */
export class Refresher {
  #underWay?: Promise<void>;
  #lease?: RefreshLease;
  readonly #finishing = new Set<Promise<void>>();

  constructor(
    private readonly refreshable: Refreshable,
    private readonly options: {
      refreshLog: RefreshLog;
      follower: Pick<StoreFollower, 'look' | 'observe'>;
      /** Called with every outcome and how many seconds it took. */
      onOutcome?: (outcome: RefreshOutcome, seconds: number) => void;
      logger: LoggerService;
    },
  ) {}

  /**
   * Refreshes the subject, or waits for the refresh that is under way, here or on another replica; not for its pictures. What is
   * wrong with the source is stored, and does not reject.
   *
   * @param requestedBy - a user's entity reference, a service, `schedule`, `start` or `takeover`
   */
  async refresh(
    requestedBy: string,
    options: RefreshOptions = {},
  ): Promise<void> {
    this.#underWay ??= this.#refreshAlone(requestedBy, options).finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  /** Resolves when nothing is read or drawn on this replica any more. */
  async idle(): Promise<void> {
    await Promise.allSettled([this.#underWay]);
    await Promise.allSettled(this.#finishing);
  }

  /** Stops what is under way, so that another replica can take over at once. */
  async stop(): Promise<void> {
    if (this.#lease) {
      this.#lease.stop();
      await this.options.refreshLog
        .release(this.#lease.id)
        .catch(() => undefined);
    }
    await this.idle();
  }

  async #refreshAlone(
    requestedBy: string,
    { signal, interrupt }: RefreshOptions,
  ): Promise<void> {
    const { refreshLog, follower } = this.options;
    const { subject } = this.refreshable;
    const rest = await restAfterHarm(refreshLog, subject, requestedBy);
    if (rest) {
      await this.#rest(rest);
      return;
    }
    const lease = await acquireLease(
      refreshLog,
      subject,
      requestedBy,
      interrupt,
    );
    if (lease) {
      this.#lease?.stop(); // The pictures of an earlier version are drawn under it.
      this.#lease = lease;
      const reading = await this.#readOrExplain(lease, {
        signal: AbortSignal.any([lease.signal, ...(signal ? [signal] : [])]),
        thorough: interrupt,
      });
      if (reading?.finish) {
        this.#finish(lease, reading.finish);
      } else {
        lease.end();
      }
    }
    await follower.look();
    await follower.observe();
  }

  /** Leaves the subject as it is, with the message of its last refresh where there is one. */
  async #rest(message: string): Promise<void> {
    const { refreshLog, follower, logger } = this.options;
    const { subject, label } = this.refreshable;
    if (await refreshLog.explain(subject, message)) {
      logger.warn(`${label}: ${message}`);
    }
    await follower.look();
    await follower.observe();
  }

  /** Reads the subject, or stores why it cannot be read. */
  async #readOrExplain(
    lease: RefreshLease,
    options: ReadSubjectOptions,
  ): Promise<SubjectReading | undefined> {
    const { refreshLog, onOutcome, logger } = this.options;
    const { subject, label } = this.refreshable;
    const errorBefore = (await refreshLog.states()).get(subject)?.error;
    const started = performance.now();
    const end = (outcome: RefreshOutcome) =>
      onOutcome?.(outcome, (performance.now() - started) / 1000);
    try {
      const reading = await this.refreshable.read(lease, options);
      if (errorBefore) {
        logger.info(`${label} can be read again`);
      }
      end(reading.outcome);
      return reading;
    } catch (error) {
      const message = storable(readErrorMessage(error));
      const outcome = failureOf(error);
      end(outcome);
      // An error on a replica that has lost its lease says nothing about the source.
      const isStored =
        !lease.signal.aborted &&
        (await refreshLog.end(lease.id, { outcome, message }));
      if (!isStored) {
        logger.info(
          `${label}: this refresh was ended; another replica can take over`,
        );
      } else if (message !== errorBefore?.message) {
        logger.warn(
          `${label} cannot be read; ${
            (await this.refreshable.isServed())
              ? 'the last good version stays available'
              : 'there is no earlier version to serve'
          }: ${message}`,
        );
      }
      return undefined;
    }
  }

  #finish(lease: RefreshLease, finish: () => Promise<void>): void {
    const finishing = finish()
      .catch(error => {
        if (!lease.signal.aborted) {
          this.options.logger.warn(
            `${
              this.refreshable.label
            }: its pictures could not be stored: ${stringifyError(error)}`,
          );
        }
      })
      .finally(() => {
        lease.end();
        this.#finishing.delete(finishing);
      });
    this.#finishing.add(finishing);
  }
}

function failureOf(error: unknown): RefreshOutcome {
  if (error instanceof FatalTextError) {
    return 'killed';
  }
  return error instanceof ShrunkLandscapeError ? 'refused' : 'failed';
}
