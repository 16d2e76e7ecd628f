import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TaskError, UnfinishedTaskError } from '../processes/BoundedProcess';
import { ProcessPool } from '../processes/ProcessPool';
import type { DrawingTasks } from './drawingTasks';

/** Drawing must leave resources for other work. */
const PROCESSES = 2;

/** Far more than a drawing takes on a slow and busy machine: a file that takes longer is malicious. */
const LIMIT_MS = 30_000;

/** Three times the need of the largest logo in the public landscape. */
const MEMORY_BYTES = 768 * 1024 * 1024;

/** Thrown if a file can never be drawn. */
export class UndrawableError extends Error {
  override readonly name = 'UndrawableError';
}

/** Thrown if a drawing was not completed: a later attempt may succeed. */
export class UnfinishedDrawingError extends Error {
  override readonly name = 'UnfinishedDrawingError';
}

/** Options for drawing. */
export interface DrawOptions {
  /** The landscape to draw for; each has the same share of the processes. */
  landscape: string;
  /** Ends it early. */
  signal?: AbortSignal;
}

/** The drawing processes, shared by all landscapes. */
export class Drawers {
  readonly #pool: ProcessPool;
  /** How many drawings run concurrently. */
  readonly size: number;

  constructor(
    limits: { processes?: number; limitMs?: number; memoryBytes?: number } = {},
  ) {
    const {
      processes = PROCESSES,
      limitMs = LIMIT_MS,
      memoryBytes = MEMORY_BYTES,
    } = limits;
    this.size = processes;
    this.#pool = new ProcessPool(
      {
        what: 'draws logos',
        file: resolvePackagePath(
          'backstage-plugin-cncf-landscape-backend',
          'drawing/main.js',
        ),
        limitMs,
        memoryBytes,
        inBackground: true,
      },
      processes,
    );
  }

  /**
   * Draws something.
   *
   * @throws UndrawableError, UnfinishedDrawingError if it takes too long or too much memory, or ended its process, the reason
   * of an abort, and any error that keeps a process from starting
   */
  async draw<K extends keyof DrawingTasks>(
    kind: K,
    task: DrawingTasks[K]['task'],
    { landscape, signal }: DrawOptions,
  ): Promise<DrawingTasks[K]['drawn']> {
    try {
      const drawn = await this.#pool.run(landscape, { kind, task }, { signal });
      return drawn as DrawingTasks[K]['drawn'];
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof TaskError) {
        throw new UndrawableError(error.message);
      }
      throw error instanceof UnfinishedTaskError
        ? new UnfinishedDrawingError(error.message)
        : error;
    }
  }

  /** Aborts all drawing. */
  stop(): void {
    this.#pool.stop();
  }
}
