import type { RefreshProgress } from 'backstage-plugin-cncf-landscape-common';
import { LeaseLostError, type RefreshLog } from '../store/RefreshLog';

type Progress = Pick<RefreshProgress, 'phase' | 'done' | 'total'>;

/** Progress is stored at most this often. */
const REPORT_INTERVAL_MS = 2_000;

/** The lease to refresh a subject, renewed as long as this replica is at work. */
export class RefreshLease {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #progress: Progress = { phase: 'reading' };
  #reportedAt = 0;

  constructor(
    private readonly log: RefreshLog,
    /** The id of the refresh in the log. */
    readonly id: number,
  ) {
    this.#timer = setInterval(() => this.#renew(), log.leaseMs / 3);
    this.#timer.unref();
  }

  /** Aborted when another replica has taken the lease, or when this one releases it. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Reports progress. */
  report(progress: Progress): void {
    const isNewPhase = progress.phase !== this.#progress.phase;
    this.#progress = progress;
    const now = performance.now();
    if (isNewPhase || now - this.#reportedAt > REPORT_INTERVAL_MS) {
      this.#reportedAt = now;
      this.#renew();
    }
  }

  /** Stops renewing: the work is done. */
  end(): void {
    clearInterval(this.#timer);
  }

  /** Stops renewing, and aborts the work under the lease. */
  stop(): void {
    this.end();
    this.#controller.abort(new LeaseLostError());
  }

  async #renew(): Promise<void> {
    try {
      if (!(await this.log.renew(this.id, this.#progress))) {
        this.stop();
      }
    } catch {
      // The database is unavailable. If that lasts, writing fails, or another replica takes the lease.
    }
  }
}
