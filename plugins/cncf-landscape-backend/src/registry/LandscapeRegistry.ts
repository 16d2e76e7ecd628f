import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import type {
  Finding,
  LandscapeStatus,
} from 'backstage-plugin-cncf-landscape-common';
import { createDeferred, type DeferredPromise } from '@backstage/types';
import type { LandscapePictures } from '../logos/LogoPainter';
import { ServedLandscape } from './ServedLandscape';

const MAX_FINDINGS_SHOWN = 100;

/** What is known of one landscape. */
interface Entry {
  id: string;
  title: string;
  source: string;
  current?: ServedLandscape;
  findings: Finding[];
  readAt?: Date;
  error?: { message: string; since: Date };
  /** Settled when reading has ended for the first time, well or not. */
  firstRead: DeferredPromise<void>;
}

/** Holds the last good version of every landscape, and how reading them went. */
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
        { id, title, source, findings: [], firstRead: createDeferred<void>() },
      ]),
    );
  }

  get ids(): string[] {
    return [...this.#entries.keys()];
  }

  /** Serves a version from now on. */
  publish(id: string, served: ServedLandscape, readAt: Date): void {
    const entry = this.#entry(id);
    entry.current = served;
    this.confirm(id, served.landscape.findings, readAt);
  }

  /** Serves the same version with pictures from now on, unless another one has taken its place. */
  illustrate(id: string, version: string, pictures: LandscapePictures): void {
    const entry = this.#entry(id);
    if (entry.current?.landscape.version === version) {
      entry.current = new ServedLandscape(entry.current.landscape, pictures);
    }
  }

  /** Notes that the source was read and says what is served already. */
  confirm(id: string, findings: Finding[], readAt: Date): void {
    const entry = this.#entry(id);
    entry.findings = findings;
    entry.readAt = readAt;
    entry.error = undefined;
    entry.firstRead.resolve();
  }

  /** Notes that reading failed; what was served stays. */
  fail(id: string, message: string, at: Date): void {
    const entry = this.#entry(id);
    entry.error = { message, since: entry.error?.since ?? at };
    entry.firstRead.resolve();
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
      throw new ServiceUnavailableError(
        entry.error
          ? `The landscape '${id}' could not be read yet: ${entry.error.message}`
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
    const entry = this.#entry(id);
    const { title, source, current, findings, readAt, error } = entry;
    return {
      id,
      title,
      version: current?.landscape.version,
      counts: current?.counts ?? { items: 0, projects: 0, maturity: {} },
      source,
      readAt: readAt?.toISOString(),
      error: error && {
        message: error.message,
        since: error.since.toISOString(),
      },
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
