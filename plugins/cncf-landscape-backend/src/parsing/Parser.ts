import { InputError } from '@backstage/errors';
import type { SourceFiles } from '../landscapeFormat/parseSourceFiles';
import type { SourceLandscape } from '../model/SourceLandscape';
import type { ParsedPolicy } from '../policyFormat/ParsedPolicy';
import { TaskError, UnfinishedTaskError } from '../processes/BoundedProcess';
import { ProcessPool } from '../processes/ProcessPool';
import { PARSING_PROGRAM } from './main';
import type { ParsingTask } from './ParsingTask';

/** How many texts may be parsed concurrently, in the whole backend. */
const PROCESSES = 2;

/** Much more than the largest landscape takes on a slow and busy machine: some seconds of computing. */
const LIMIT_MS = 120_000;

/** A text at the bounds takes most of this. */
const MEMORY_BYTES = 1024 * 1024 * 1024;
const HEAP_MEGABYTES = 768;

/** The maximum length of a result (characters); the public landscape's has 2.4 million. */
const MAX_ANSWER = 32 * 1024 * 1024;

/** Thrown if a text ended the process that parsed it: reading it again soon would end the next one. */
export class FatalTextError extends Error {
  override readonly name = 'FatalTextError';
}

/**
 * Parses untrusted text in separate processes, so a text that takes a minute or a gigabyte does not take them from this one.
 */
export class Parser {
  readonly #pool: ProcessPool;
  readonly #limitMs: number;

  constructor(
    limits: { limitMs?: number; memoryBytes?: number; processes?: number } = {},
  ) {
    const {
      limitMs = LIMIT_MS,
      memoryBytes = MEMORY_BYTES,
      processes = PROCESSES,
    } = limits;
    this.#limitMs = limitMs;
    this.#pool = new ProcessPool(
      {
        what: 'parses landscapes and policies',
        file: PARSING_PROGRAM,
        limitMs: LIMIT_MS,
        memoryBytes,
        heapMegabytes: HEAP_MEGABYTES,
      },
      processes,
    );
  }

  /**
   * Parses the files of a source.
   *
   * @throws InputError where landscape.yml is not a landscape, FatalTextError, and the reason of the signal's abort
   */
  async parseLandscape(
    files: SourceFiles,
    signal?: AbortSignal,
  ): Promise<SourceLandscape> {
    return (await this.#parse(
      { kind: 'landscape', files },
      files.landscape.name,
      signal,
    )) as SourceLandscape;
  }

  /**
   * Reads a policy.
   *
   * @param name - what the file is called in messages
   * @throws InputError where the text is not a policy at all, FatalTextError, and the reason of the signal's abort
   */
  async parsePolicy(
    name: string,
    text: string,
    signal?: AbortSignal,
  ): Promise<ParsedPolicy> {
    return (await this.#parse(
      { kind: 'policy', name, text },
      name,
      signal,
    )) as ParsedPolicy;
  }

  /** Aborts all parsing. */
  stop(): void {
    this.#pool.stop();
  }

  async #parse(
    task: ParsingTask,
    name: string,
    signal?: AbortSignal,
  ): Promise<unknown> {
    let answer: unknown;
    try {
      answer = await this.#pool.run(name, task, {
        limitMs: this.#limitMs,
        signal,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw explained(name, error);
    }
    if (typeof answer !== 'string' || answer.length > MAX_ANSWER) {
      throw new InputError(
        `${name}: is parsed to more than ${MAX_ANSWER} characters, the maximum; no landscape or policy is that large`,
      );
    }
    return JSON.parse(answer);
  }
}

function explained(name: string, error: unknown): unknown {
  if (error instanceof TaskError) {
    return error.kind === 'InputError'
      ? new InputError(error.message)
      : new Error(`${name}: cannot be parsed: ${error.message}`);
  }
  if (error instanceof UnfinishedTaskError && error.reason !== 'stop') {
    return new FatalTextError(
      `${name}: cannot be parsed within bounds: parsing it ${error.message}; look at what is served there`,
    );
  }
  return error;
}

let shared: Parser | undefined;

/** The parser of the whole backend. */
export function sharedParser(): Parser {
  shared ??= new Parser();
  return shared;
}
