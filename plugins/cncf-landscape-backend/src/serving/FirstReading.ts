import { createDeferred } from '@backstage/types';

/** Lets requests wait for something that is being read for the first time. */
export class FirstReading {
  readonly #done = createDeferred<void>();

  /** @param patienceMs - how long a request waits at most */
  constructor(private readonly patienceMs: number = 20_000) {}

  /** To be called when there is something to serve, or an error that says why there is not. */
  end(): void {
    this.#done.resolve();
  }

  /** Resolves when it has ended, or when a request has waited long enough. */
  async wait(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>(resolve => {
      timer = setTimeout(resolve, this.patienceMs);
    });
    await Promise.race([this.#done, timeout]);
    clearTimeout(timer);
  }
}
