import { BoundedProcess, type ProcessKind } from './BoundedProcess';

/** How long (milliseconds) an idle process is kept. */
const IDLE_MS = 20_000;

/**
 * A few processes of one kind for the whole backend, each started on demand. Waiting callers take turns, so a caller with many
 * tasks does not block others.
 */
export class ProcessPool {
  /** How many turns are taken. */
  #taken = 0;
  readonly #busy = new Set<BoundedProcess>();
  readonly #idle: { process: BoundedProcess; timer: NodeJS.Timeout }[] = [];
  /** Resolvers of waiting tasks, by caller, in the order of the next turns. */
  readonly #queues = new Map<string, (() => void)[]>();

  constructor(
    private readonly kind: ProcessKind,
    private readonly size: number,
    private readonly idleMs: number = IDLE_MS,
  ) {}

  /**
   * Runs a task as {@link BoundedProcess.run} does, when it is its turn.
   *
   * @param who - the caller; each has the same share
   */
  async run(
    who: string,
    task: unknown,
    options: { limitMs?: number; signal?: AbortSignal } = {},
  ): Promise<unknown> {
    options.signal?.throwIfAborted();
    if (this.#taken < this.size) {
      this.#taken += 1;
    } else {
      await this.#turn(who, options.signal);
    }
    const idle = this.#idle.pop();
    clearTimeout(idle?.timer);
    const process = idle?.process ?? new BoundedProcess(this.kind);
    this.#busy.add(process);
    try {
      return await process.run(task, options);
    } finally {
      this.#busy.delete(process);
      this.#keep(process);
      this.#giveTurn();
    }
  }

  /** Kills all processes at once. */
  stop(): void {
    for (const process of this.#busy) {
      process.stop();
    }
    for (const { process, timer } of this.#idle.splice(0)) {
      clearTimeout(timer);
      process.stop();
    }
  }

  /** Waits for a turn. */
  #turn(who: string, signal?: AbortSignal): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const queue = this.#queues.get(who) ?? [];
      const over = new AbortController();
      const letIn = () => {
        over.abort();
        resolve();
      };
      signal?.addEventListener(
        'abort',
        () => {
          queue.splice(queue.indexOf(letIn), 1);
          reject(signal.reason);
        },
        { once: true, signal: over.signal },
      );
      queue.push(letIn);
      this.#queues.set(who, queue);
    });
  }

  /** Gives the next caller a turn; its other tasks go to the end of the queue. */
  #giveTurn(): void {
    for (const [who, queue] of this.#queues) {
      this.#queues.delete(who);
      const letIn = queue.shift();
      if (queue.length) {
        this.#queues.set(who, queue);
      }
      if (letIn) {
        letIn();
        return;
      }
    }
    this.#taken -= 1;
  }

  #keep(process: BoundedProcess): void {
    const timer = setTimeout(() => {
      const place = this.#idle.findIndex(one => one.process === process);
      if (place >= 0) {
        this.#idle.splice(place, 1);
        process.stop();
      }
    }, this.idleMs);
    timer.unref();
    this.#idle.push({ process, timer });
  }
}
