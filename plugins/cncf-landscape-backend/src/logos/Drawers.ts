import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TaskError, UnfinishedTaskError } from '../processes/BoundedProcess';
import { ProcessPool } from '../processes/ProcessPool';
import type { DrawingTasks } from './drawingTasks';

/** Drawing is not the only thing that a machine does. */
const PROCESSES = 2;

/** Much more than a drawing takes on a slow and busy machine: what takes longer was made to take long. */
const LIMIT_MS = 30_000;

/** Three times what the largest logo of the public landscape takes. */
const MEMORY_BYTES = 768 * 1024 * 1024;

/** Thrown where a file cannot be drawn, now or later. */
export class UndrawableError extends Error {
  override readonly name = 'UndrawableError';
}

/** Thrown where a drawing was not finished: another time it may be. */
export class UnfinishedDrawingError extends Error {
  override readonly name = 'UnfinishedDrawingError';
}

/** Draws for whom, and until when. */
export interface DrawOptions {
  /** The landscape that it is for: each has the same share of the processes. */
  landscape: string;
  /** Ends it early. */
  signal?: AbortSignal;
}

/** The processes that draw, a few for all landscapes. */
export class Drawers {
  readonly #pool: ProcessPool;
  /** How many things are drawn at the same time. */
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
   * @throws UndrawableError, UnfinishedDrawingError where it takes too long or too much memory, or ended its process, what the
   * signal was aborted with, and what keeps a process from starting
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

  /** Ends all that is being drawn. */
  stop(): void {
    this.#pool.stop();
  }
}
