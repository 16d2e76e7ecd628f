import type { RefreshProgress } from 'backstage-plugin-cncf-landscape-common';
import { LeaseLostError, type RefreshLog } from '../store/RefreshLog';

type Progress = Pick<RefreshProgress, 'phase' | 'done' | 'total'>;

/** Progress is told to others at most this often. */
const REPORT_INTERVAL_MS = 2_000;

/** The right to read a landscape, which is renewed as long as this replica is at work. */
export class RefreshLease {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #progress: Progress = { phase: 'reading' };
  #reportedAt = 0;

  constructor(
    private readonly log: RefreshLog,
    /** Of the reading in the log. */
    readonly id: number,
  ) {
    this.#timer = setInterval(() => this.#renew(), log.leaseMs / 3);
    this.#timer.unref();
  }

  /** Aborted when another replica has taken the lease, or when this one gives it up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Tells how far the work is. */
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

  /** Stops renewing, and whatever is done under the lease. */
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
      // The database is away. Should that last, writing fails, or another replica takes the lease.
    }
  }
}
