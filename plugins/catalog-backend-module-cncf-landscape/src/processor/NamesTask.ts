import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { nameKey, WAITING_KEY } from './refreshKeys';
import { changedNames } from '../landscape/changedNames';
import type { CurrentNames } from '../landscape/CurrentNames';
import type { NameMeanings } from '../landscape/NameMeanings';
import { StateLog } from '../landscape/StateLog';
import { retryWhileStarting } from '../landscape/retryWhileStarting';

/** How long the first run waits for a landscape backend that is starting. Later runs come soon enough. */
const PATIENCE_MS = 45_000;

/** Keeps the names of this replica up to date and tells those whom a change concerns. */
export class NamesTask {
  readonly #names: CurrentNames;
  readonly #refresh: (keys: string[]) => Promise<void>;
  readonly #onChange: (landscape: string) => void;
  readonly #log: StateLog;
  #patienceMs = PATIENCE_MS;
  #changedLastTime = false;

  constructor(options: {
    names: CurrentNames;
    /** Has entities with any of these refresh keys processed again. */
    refresh: (keys: string[]) => Promise<void>;
    /** Is called with the id of each landscape that has changed, or that the company may have decided otherwise on. */
    onChange: (landscape: string) => void;
    logger: LoggerService;
  }) {
    this.#names = options.names;
    this.#refresh = options.refresh;
    this.#onChange = options.onChange;
    this.#log = new StateLog(options.logger);
  }

  /** Rejects where the names could not be updated; that is logged, once. */
  async run(signal: AbortSignal): Promise<void> {
    const patienceMs = this.#patienceMs;
    this.#patienceMs = 0;
    try {
      await retryWhileStarting(() => this.#update(signal), {
        signal,
        patienceMs,
      });
    } catch (error) {
      this.#log.warn(
        `The names of technologies could not be updated, so that relations to technologies stay as they are: ${error}`,
      );
      throw error;
    }
    const lists = this.#names.get().lists;
    this.#log.info(
      `The names of technologies are those of ${lists
        .map(({ id, version }) => `the landscape "${id}" (version ${version})`)
        .join(', ')}`,
    );
  }

  async #update(signal: AbortSignal): Promise<void> {
    const { before, after } = await this.#names.update(signal);
    await this.#tell(before, after);
    if (after.missing.length) {
      throw new ServiceUnavailableError(
        `the landscape backend has nothing to show of ${after.missing
          .map(id => `"${id}"`)
          .join(', ')} yet; GET /api/cncf-landscape/landscapes tells why`,
      );
    }
  }

  async #tell(before: NameMeanings, after: NameMeanings): Promise<void> {
    const changed = after !== before;
    if (changed || this.#changedLastTime) {
      // Once more after a change, for entities that were being processed just then.
      await this.#refresh([WAITING_KEY]);
    }
    this.#changedLastTime = changed;
    if (changed && before.lists.length) {
      const keys = [...changedNames(before, after)].map(nameKey);
      await this.#refresh([...new Set(keys)]);
    }
    for (const list of after.lists) {
      const last = before.lists.find(({ id }) => id === list.id);
      const newPolicy = before.policy.version !== after.policy.version;
      if (last && (newPolicy || last.version !== list.version)) {
        this.#onChange(list.id);
      }
    }
  }
}
