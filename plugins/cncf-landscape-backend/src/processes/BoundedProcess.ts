import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

const PACKAGE = 'backstage-plugin-cncf-landscape-backend';

/** What of the backend's environment is of use to such a process. Its secrets are not. */
const ENVIRONMENT =
  /^(?:PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_\w+|LD_LIBRARY_PATH|FONTCONFIG_\w+|SystemRoot|windir)$/i;

/** Of what a process says before its end, for messages (characters). */
const LAST_WORDS = 500;

/** What kind of process it is. */
export interface ProcessKind {
  /** What it does, for messages: `draws logos`. */
  what: string;
  /** The file of its program. TypeScript is transformed by Backstage's CLI, which is there wherever such a file is. */
  file: string;
  /** How long a task may take, in milliseconds. */
  limitMs: number;
  /** How much memory the process may take, heap and all else, in bytes. */
  memoryBytes: number;
  /** How large its heap may grow, in megabytes, where that is less. */
  heapMegabytes?: number;
  /** Whether nobody waits for what it does, so that it takes the time that nobody else wants. */
  inBackground?: boolean;
}

/** Thrown where a process could not do a task: what it said of it. */
export class TaskError extends Error {
  override readonly name = 'TaskError';

  constructor(
    message: string,
    /** The name of the error in the process. */
    readonly kind: string,
  ) {
    super(message);
  }
}

/** Thrown where a task was not done to its end. */
export class UnfinishedTaskError extends Error {
  override readonly name = 'UnfinishedTaskError';

  constructor(
    message: string,
    /** What ended it: too much time, too much memory, somebody who did not want it any more, or something else. */
    readonly reason: 'time' | 'memory' | 'stop' | 'unknown',
  ) {
    super(message);
  }
}

type Said =
  | { ready: true }
  | { answer: unknown }
  | { error: { name: string; message: string } };

/**
 * A process that does one task at a time. It leaves this one free for other work, has nothing of its secrets, and can be
 * ended, whatever a text or a file from strangers makes of it.
 */
export class BoundedProcess {
  #child?: ChildProcess;
  #said = '';
  /** Whether it said that its heap is full: that is long before its last words. */
  #isOutOfMemory = false;
  #endedFor?: UnfinishedTaskError['reason'];

  constructor(private readonly kind: ProcessKind) {}

  /**
   * Does a task, in a process that is started where there is none.
   *
   * @param options - `limitMs`: in the place of the kind's; `signal`: ends the task, and the process with it
   * @throws TaskError, UnfinishedTaskError, and what keeps a process from starting
   */
  async run(
    task: unknown,
    options: { limitMs?: number; signal?: AbortSignal } = {},
  ): Promise<unknown> {
    const { limitMs = this.kind.limitMs, signal } = options;
    const child = this.#child ?? (await this.#start());
    child.ref();
    child.channel?.ref();
    const timer = setTimeout(() => this.#end('time'), limitMs);
    const onAbort = () => this.#end('stop');
    signal?.addEventListener('abort', onAbort);
    try {
      signal?.throwIfAborted();
      const answer = this.#answer(child, limitMs);
      child.send({ task }, () => undefined); // Where it cannot be sent, the process has ended.
      const said = await answer;
      if ('error' in said) {
        throw new TaskError(said.error.message, said.error.name);
      }
      return (said as { answer: unknown }).answer;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      child.unref();
      child.channel?.unref();
    }
  }

  /** Ends it at once, with what it is doing. */
  stop(): void {
    this.#end('stop');
  }

  #end(reason: UnfinishedTaskError['reason']): void {
    this.#endedFor = reason;
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  async #start(): Promise<ChildProcess> {
    const { file, memoryBytes, heapMegabytes, what } = this.kind;
    const child = fork(file, {
      execArgv: [
        ...(heapMegabytes ? [`--max-old-space-size=${heapMegabytes}`] : []),
        '--require',
        resolvePackagePath(PACKAGE, 'processes/limitMemory.js'),
        ...(file.endsWith('.ts')
          ? [
              '--require',
              require.resolve('@backstage/cli/config/nodeTransform.cjs'),
            ]
          : []),
      ],
      env: {
        ...Object.fromEntries(
          Object.entries(process.env).filter(([key]) => ENVIRONMENT.test(key)),
        ),
        PROCESS_MEMORY_LIMIT: String(memoryBytes),
      },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.on('error', () => undefined); // It has ended then, which is seen where somebody waits for it.
    this.#child = child;
    this.#said = '';
    this.#isOutOfMemory = false;
    this.#endedFor = undefined;
    child.stderr?.on('data', data => {
      this.#said = `${this.#said}${data}`;
      this.#isOutOfMemory ||= /out of memory/i.test(this.#said);
      this.#said = this.#said.slice(-LAST_WORDS);
    });
    (child.stderr as { unref?: () => void } | null)?.unref?.();
    try {
      await this.#answer(child, this.kind.limitMs);
    } catch (error) {
      throw error instanceof UnfinishedTaskError && error.reason === 'stop'
        ? error
        : new Error(
            `The process that ${what} does not start: ${
              (error as Error).message
            }`,
          );
    }
    if (this.kind.inBackground) {
      makeWayForOthers(child);
    }
    return child;
  }

  /** The next word of a process. */
  async #answer(child: ChildProcess, limitMs: number): Promise<Said> {
    const over = new AbortController();
    try {
      return await Promise.race([
        nextWord(child, over.signal),
        once(child, 'exit', { signal: over.signal }).then(([code, signal]) => {
          throw this.#unfinished(limitMs, code, signal);
        }),
      ]);
    } catch (error) {
      if (this.#child === child) {
        this.#child.kill('SIGKILL');
        this.#child = undefined;
      }
      throw error;
    } finally {
      over.abort();
    }
  }

  #unfinished(
    limitMs: number,
    code: number | null,
    signal: NodeJS.Signals | null,
  ): UnfinishedTaskError {
    const { memoryBytes } = this.kind;
    const said = this.#said.replace(/\s+/g, ' ').trim();
    // Nobody else ends such a process but itself, because of its memory, or the machine for the same reason.
    const isMemory =
      (!this.#endedFor && signal === 'SIGKILL') || this.#isOutOfMemory;
    if (isMemory) {
      return new UnfinishedTaskError(
        `took more than ${Math.round(memoryBytes / 2 ** 20)} MB of memory`,
        'memory',
      );
    }
    if (this.#endedFor === 'time') {
      return new UnfinishedTaskError(
        `was not done within ${limitMs / 1000} s`,
        'time',
      );
    }
    return new UnfinishedTaskError(
      `its process has ended (${signal ?? code}) ${said}`.trim(),
      this.#endedFor ?? 'unknown',
    );
  }
}

/** What a process says next; not what a transformer of TypeScript says meanwhile of the files that it loads. */
function nextWord(child: ChildProcess, signal: AbortSignal): Promise<Said> {
  return new Promise((resolve, reject) => {
    const onMessage = (said: Said) => {
      if ('ready' in said || 'answer' in said || 'error' in said) {
        resolve(said);
      }
    };
    child.on('message', onMessage);
    child.once('error', reject);
    signal.addEventListener('abort', () => {
      child.off('message', onMessage);
      child.off('error', reject);
    });
  });
}

function makeWayForOthers({ pid }: ChildProcess): void {
  try {
    setPriority(pid!, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It is as important as all else then.
  }
}
