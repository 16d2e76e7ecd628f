import type { LoggerService } from '@backstage/backend-plugin-api';

/** Logs how something stands when that changes, and is silent when a loop finds it as it was. */
export class StateLog {
  readonly #logger: LoggerService;
  #last?: string;

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  info(message: string): void {
    this.#log('info', message);
  }

  warn(message: string): void {
    this.#log('warn', message);
  }

  #log(level: 'info' | 'warn', message: string): void {
    if (message !== this.#last) {
      this.#last = message;
      this.#logger[level](message);
    }
  }
}
