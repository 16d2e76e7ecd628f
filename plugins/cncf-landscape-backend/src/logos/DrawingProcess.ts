import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { DrawingTasks } from './drawingTasks';

/** Much more than a drawing takes on a slow and busy machine: what takes longer was made to take long. */
const LIMIT_MS = 30_000;

/** What of the backend's environment is of use to a process that draws. Its secrets are not. */
const ENVIRONMENT =
  /^(?:PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_\w+|LD_LIBRARY_PATH|FONTCONFIG_\w+|SystemRoot|windir)$/i;

/** Of what a process says before its end, for messages (characters). */
const LAST_WORDS = 500;

/** Thrown where a file cannot be drawn, now or later. */
export class UndrawableError extends Error {
  override readonly name = 'UndrawableError';
}

/** Thrown where a drawing was not finished: another time it may be. */
export class UnfinishedDrawingError extends Error {
  override readonly name = 'UnfinishedDrawingError';
}

type Answer = { ready: true } | { drawn: unknown } | { error: string };

/**
 * A process that draws one thing at a time. It leaves this one free for other work, and whatever a file from strangers makes
 * of it, it can be ended.
 */
export class DrawingProcess {
  #child?: ChildProcess;
  #said = '';

  constructor(private readonly limitMs: number = LIMIT_MS) {}

  /**
   * Draws something, in a process that is started where there is none.
   *
   * @throws UndrawableError, UnfinishedDrawingError where it takes too long or ended the process, and what keeps a process
   * from starting
   */
  async draw<K extends keyof DrawingTasks>(
    kind: K,
    task: DrawingTasks[K]['task'],
  ): Promise<DrawingTasks[K]['drawn']> {
    const child = this.#child ?? (await this.#start());
    const timer = setTimeout(() => child.kill('SIGKILL'), this.limitMs);
    const started = performance.now();
    try {
      const answer = this.#answer(child);
      child.send({ kind, task }, () => undefined); // Where it cannot be sent, the process has ended.
      const said = await answer;
      if ('error' in said) {
        throw new UndrawableError(said.error);
      }
      return (said as { drawn: DrawingTasks[K]['drawn'] }).drawn;
    } catch (error) {
      if (performance.now() - started >= this.limitMs) {
        throw new UnfinishedDrawingError(
          `was not drawn within ${this.limitMs / 1000} s`,
        );
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends it at once, with what it is drawing. */
  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(
      resolvePackagePath(
        'backstage-plugin-cncf-landscape-backend',
        'drawing/main.js',
      ),
      {
        execArgv: [],
        env: Object.fromEntries(
          Object.entries(process.env).filter(([key]) => ENVIRONMENT.test(key)),
        ),
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      },
    );
    this.#child = child;
    this.#said = '';
    child.stderr?.on('data', data => {
      this.#said = `${this.#said}${data}`.slice(-LAST_WORDS);
    });
    try {
      await this.#answer(child);
    } catch (error) {
      throw new Error(
        `The process that draws logos does not start: ${
          (error as Error).message
        }`,
      );
    }
    makeWayForOthers(child);
    return child;
  }

  /** The next word of a process. */
  async #answer(child: ChildProcess): Promise<Answer> {
    const heard = new AbortController();
    try {
      const [said] = await Promise.race([
        once(child, 'message', { signal: heard.signal }),
        once(child, 'exit', { signal: heard.signal }).then(([code, signal]) => {
          throw new UnfinishedDrawingError(
            `its process has ended (${signal ?? code}) ${this.#said}`.trim(),
          );
        }),
      ]);
      return said;
    } catch (error) {
      if (this.#child === child) {
        this.stop();
      }
      throw error;
    } finally {
      heard.abort();
    }
  }
}

/** On a small machine, drawing takes the time that nobody else wants. */
function makeWayForOthers({ pid }: ChildProcess): void {
  try {
    setPriority(pid!, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Drawing is as important as all else then.
  }
}
