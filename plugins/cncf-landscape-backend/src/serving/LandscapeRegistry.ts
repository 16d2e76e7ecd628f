import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import type { LandscapeStatus } from 'backstage-plugin-cncf-landscape-common';
import type { RefreshState } from '../store/refreshStates';
import { FirstReading } from './FirstReading';
import { readingStatus } from './readingStatus';
import type { ServedLandscape } from './ServedLandscape';

const MAX_FINDINGS_SHOWN = 100;

/** The state of one landscape. */
interface Entry {
  id: string;
  title: string;
  source: string;
  current?: ServedLandscape;
  state: RefreshState;
  firstReading: FirstReading;
}

/** Holds the last good version of every landscape, and the state of its refreshes. */
export class LandscapeRegistry {
  readonly #entries: Map<string, Entry>;

  constructor(
    landscapes: { id: string; title: string; source: string }[],
    /** How long a request waits for a landscape that is being read for the first time. */
    patienceMs?: number,
  ) {
    this.#entries = new Map(
      landscapes.map(({ id, title, source }) => [
        id,
        {
          id,
          title,
          source,
          state: {},
          firstReading: new FirstReading(patienceMs),
        },
      ]),
    );
  }

  get ids(): string[] {
    return [...this.#entries.keys()];
  }

  /** Replaces the served version. */
  publish(id: string, served: ServedLandscape): void {
    const entry = this.#entry(id);
    entry.current = served;
    entry.firstReading.end();
  }

  /** Updates the state of refreshes. */
  observe(id: string, state: RefreshState): void {
    const entry = this.#entry(id);
    entry.state = state;
    if (state.error && !state.progress) {
      entry.firstReading.end();
    }
  }

  /** The served version, if any was read yet. */
  current(id: string): ServedLandscape | undefined {
    return this.#entry(id).current;
  }

  /**
   * The served version, after the first reading if that is still under way.
   *
   * @throws NotFoundError for an unknown landscape
   * @throws ServiceUnavailableError if it could not be read yet
   */
  async get(id: string): Promise<ServedLandscape> {
    const entry = this.#entry(id);
    if (!entry.current) {
      await entry.firstReading.wait();
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

  /** All served landscapes, after the first readings, except those that could not be read. */
  async all(): Promise<Map<string, ServedLandscape>> {
    const entries = [...this.#entries.values()];
    await Promise.all(entries.map(entry => entry.firstReading.wait()));
    return new Map(
      entries.flatMap(({ id, current }) => (current ? [[id, current]] : [])),
    );
  }

  statuses(): LandscapeStatus[] {
    return this.ids.map(id => this.status(id));
  }

  status(id: string): LandscapeStatus {
    const { title, source, current, state } = this.#entry(id);
    const { unlistedFindings = 0 } = current?.landscape ?? {};
    const findings = [
      ...(current?.landscape.findings ?? []),
      ...(current?.pictures?.findings ?? []),
    ];
    return {
      id,
      title,
      version: current?.landscape.version,
      counts: current?.counts ?? { items: 0, projects: 0, maturity: {} },
      source,
      ...readingStatus(state),
      progress: state.progress,
      findings: findings.slice(0, MAX_FINDINGS_SHOWN),
      findingCount: findings.length + unlistedFindings,
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
}
