import { InputError } from '@backstage/errors';
import { displayUrl } from './displayUrl';

/** The deadline for reading a source. It also takes effect if the reader ignores signals. */
export class ReadDeadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #signal?: AbortSignal;

  constructor(options: {
    /** What is read, for messages: a URL, or a path as in the configuration. */
    url?: string;
    path?: string;
    timeoutMs: number;
    /** Ends it early. */
    signal?: AbortSignal;
  }) {
    const { url, path, timeoutMs } = options;
    const message = `${
      url ? displayUrl(url) : path
    } was not read to its end within ${timeoutMs / 1000} s: its ${
      url ? 'host' : 'file system'
    } hangs or is slow; it is read again on schedule, whose timeout says how long reading may take`;
    this.#timer = setTimeout(
      () => this.stop(new InputError(message)),
      timeoutMs,
    );
    this.#timer.unref();
    this.#signal = options.signal;
    this.#signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (this.#signal?.aborted) {
      this.#onAbort();
    }
  }

  readonly #onAbort = () =>
    this.stop(new InputError('The reading was stopped before its end'));

  /** To be passed to the reader. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Aborts everything under way with this error. */
  stop(reason: Error): void {
    this.#controller.abort(reason);
  }

  /**
   * Waits for something until the deadline.
   *
   * @throws the reason that it was stopped with, rather than the resulting error
   */
  async within<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    let onAbort: () => void;
    const stopped = new Promise<never>((_, reject) => {
      onAbort = () => reject(signal.reason);
      signal.addEventListener('abort', onAbort);
    });
    try {
      signal.throwIfAborted();
      return await Promise.race([work, stopped]);
    } catch (error) {
      work.catch(() => undefined);
      throw signal.aborted ? signal.reason : error;
    } finally {
      signal.removeEventListener('abort', onAbort!);
    }
  }

  /**
   * To be called when reading has ended, with or without an error: closes what is still open, such as the rest of too large a
   * file.
   */
  end(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.stop(new InputError('The reading is over'));
  }
}
