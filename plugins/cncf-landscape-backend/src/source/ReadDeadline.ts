import { InputError } from '@backstage/errors';
import { displayUrl } from './displayUrl';

/** The time that a reading may take. It ends on time even where what is read from does not listen to signals. */
export class ReadDeadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #signal?: AbortSignal;

  constructor(options: {
    /** What is read, for messages: a URL, or a path as the configuration names it. */
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

  /** To be handed to what is read with. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends all that is under way with this error. */
  stop(reason: Error): void {
    this.#controller.abort(reason);
  }

  /**
   * Waits for something, and no longer than there is time.
   *
   * @throws what the time was stopped with, rather than what became of the work because of that
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

  /** To be called when all is done, well or not: what is still open, as the rest of too large a file, is closed. */
  end(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.stop(new InputError('The reading is over'));
  }
}
