import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { createDeferred, type DeferredPromise } from '@backstage/types';
import type {
  LandscapeStatus,
  RefreshProgress,
} from 'backstage-plugin-cncf-landscape-common';
import type { ServedLandscape } from './ServedLandscape';

const MAX_FINDINGS_SHOWN = 100;

/** How reading a landscape goes, on whichever replica. */
export interface ReadingState {
  /** When it was last read without an error. */
  readAt?: Date;
  error?: { message: string; since: Date };
  progress?: RefreshProgress;
}

/** What is known of one landscape. */
interface Entry {
  id: string;
  title: string;
  source: string;
  current?: ServedLandscape;
  state: ReadingState;
  /** Settled when there is something to serve, or an error that says why there is not. */
  firstRead: DeferredPromise<void>;
}

/** Holds the last good version of every landscape, and how reading them goes. */
export class LandscapeRegistry {
  readonly #entries: Map<string, Entry>;

  constructor(
    landscapes: { id: string; title: string; source: string }[],
    /** How long a request waits for a landscape that is being read for the first time. */
    private readonly patienceMs: number = 20_000,
  ) {
    this.#entries = new Map(
      landscapes.map(({ id, title, source }) => [
        id,
        { id, title, source, state: {}, firstRead: createDeferred<void>() },
      ]),
    );
  }

  get ids(): string[] {
    return [...this.#entries.keys()];
  }

  /** Serves a version from now on. */
  publish(id: string, served: ServedLandscape): void {
    const entry = this.#entry(id);
    entry.current = served;
    entry.firstRead.resolve();
  }

  /** Notes how reading goes. */
  observe(id: string, state: ReadingState): void {
    const entry = this.#entry(id);
    entry.state = state;
    if (state.error && !state.progress) {
      entry.firstRead.resolve();
    }
  }

  /** What is served now, if anything was read yet. */
  current(id: string): ServedLandscape | undefined {
    return this.#entry(id).current;
  }

  /**
   * What is served, after the first reading where that is still under way.
   *
   * @throws NotFoundError for an unknown landscape
   * @throws ServiceUnavailableError where it could not be read yet
   */
  async get(id: string): Promise<ServedLandscape> {
    const entry = this.#entry(id);
    if (!entry.current) {
      await this.#firstRead(entry);
    }
    if (!entry.current) {
      const { error } = entry.state;
      throw new ServiceUnavailableError(
        error
          ? `The landscape '${id}' could not be read yet: ${error.message}`
          : `The landscape '${id}' is being read; try again in a moment`,
      );
    }
    return entry.current;
  }

  /** Everything that is served, after the first readings; a landscape that could not be read is not among it. */
  async all(): Promise<Map<string, ServedLandscape>> {
    const entries = [...this.#entries.values()];
    await Promise.all(entries.map(entry => this.#firstRead(entry)));
    return new Map(
      entries.flatMap(({ id, current }) => (current ? [[id, current]] : [])),
    );
  }

  statuses(): LandscapeStatus[] {
    return this.ids.map(id => this.status(id));
  }

  status(id: string): LandscapeStatus {
    const { title, source, current, state } = this.#entry(id);
    const findings = current?.landscape.findings ?? [];
    return {
      id,
      title,
      version: current?.landscape.version,
      counts: current?.counts ?? { items: 0, projects: 0, maturity: {} },
      source,
      readAt: state.readAt?.toISOString(),
      error: state.error && {
        message: state.error.message,
        since: state.error.since.toISOString(),
      },
      progress: state.progress,
      findings: findings.slice(0, MAX_FINDINGS_SHOWN),
      findingCount: findings.length,
    };
  }

  #entry(id: string): Entry {
    const entry = this.#entries.get(id);
    if (!entry) {
      throw new NotFoundError(
        `There is no landscape '${id.slice(
          0,
          100,
        )}'; there are: ${this.ids.join(', ')}`,
      );
    }
    return entry;
  }

  async #firstRead(entry: Entry): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>(resolve => {
      timer = setTimeout(resolve, this.patienceMs);
    });
    await Promise.race([entry.firstRead, timeout]);
    clearTimeout(timer);
  }
}
