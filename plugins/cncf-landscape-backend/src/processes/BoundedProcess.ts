import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

const PACKAGE = 'backstage-plugin-cncf-landscape-backend';

/** The environment variables that such a process gets: no secrets. */
const ENVIRONMENT =
  /^(?:PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_\w+|LD_LIBRARY_PATH|FONTCONFIG_\w+|SystemRoot|windir)$/i;

/** The maximum length of a process's last output in messages (characters). */
const LAST_WORDS = 500;

/** A kind of process. */
export interface ProcessKind {
  /** What it does, for messages: `draws logos`. */
  what: string;
  /** The file of its program. TypeScript is transformed by Backstage's CLI, which is there wherever such a file is. */
  file: string;
  /** The timeout of a task, in milliseconds. */
  limitMs: number;
  /** The memory limit of the process, including the heap, in bytes. */
  memoryBytes: number;
  /** The limit of its heap, in megabytes, if lower. */
  heapMegabytes?: number;
  /** Whether nobody waits for what it does, so that it takes the time that nobody else wants. */
  inBackground?: boolean;
}

/** Thrown if a task failed in the process, with its error. */
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

/** Thrown if a task was not completed. */
export class UnfinishedTaskError extends Error {
  override readonly name = 'UnfinishedTaskError';

  constructor(
    message: string,
    /** Why: too much time, too much memory, an abort, or something else. */
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
 * A process that runs one task at a time. It keeps this process free for other work, has none of its secrets, and can be
 * killed, whatever an untrusted text or file makes it do.
 */
export class BoundedProcess {
  #child?: ChildProcess;
  #said = '';
  /** Whether it reported a full heap, which happens long before its last output. */
  #isOutOfMemory = false;
  #endedFor?: UnfinishedTaskError['reason'];

  constructor(private readonly kind: ProcessKind) {}

  /**
   * Runs a task, in a process that is started if necessary.
   *
   * @param options - `limitMs`: overrides the timeout; `signal`: aborts the task, and kills the process
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

  /** Kills it at once, with its task. */
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

  /** The next message of a process. */
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
    // Only the process itself or the operating system ends it like this, because of its memory.
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

/** The next message of a process, ignoring those of a TypeScript transformer. */
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
    // It runs at normal priority then.
  }
}
