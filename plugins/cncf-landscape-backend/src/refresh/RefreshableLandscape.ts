import type { LandscapeRegistry } from '../serving/LandscapeRegistry';
import type { RefreshMetrics } from '../metrics/RefreshMetrics';
import type { StoreFollower } from '../serving/StoreFollower';
import type { RefreshLog } from '../store/RefreshLog';
import { landscapeSubject } from '../store/RefreshSubject';
import type { Illustrator } from './Illustrator';
import type {
  SourcedLandscape,
  LandscapeReader,
  Reading,
} from './LandscapeReader';
import type {
  Refreshable,
  ReadSubjectOptions,
  SubjectReading,
} from './Refresher';
import type { RefreshLease } from './RefreshLease';

/** A landscape as it is refreshed: read and served, then drawn. */
export class RefreshableLandscape implements Refreshable {
  readonly subject;
  readonly label;

  constructor(
    private readonly landscape: SourcedLandscape,
    private readonly options: {
      registry: LandscapeRegistry;
      follower: Pick<StoreFollower, 'prepare' | 'look'>;
      refreshLog: RefreshLog;
      reader: LandscapeReader;
      illustrator: Pick<Illustrator, 'illustrate'>;
      metrics?: RefreshMetrics;
    },
  ) {
    this.subject = landscapeSubject(landscape.id);
    this.label = `Landscape '${landscape.id}'`;
  }

  isServed(): boolean {
    return this.options.registry.current(this.landscape.id) !== undefined;
  }

  async read(
    lease: RefreshLease,
    options: ReadSubjectOptions,
  ): Promise<SubjectReading> {
    const { reader, follower } = this.options;
    const reading = await reader.read(this.landscape, lease, options);
    if (!reading) {
      return { outcome: 'unchanged' };
    }
    follower.prepare(reading.landscape, reading.version);
    return {
      outcome: reading.isNew ? 'updated' : 'unchanged',
      finish: () => this.#draw(lease, reading),
    };
  }

  async #draw(
    lease: RefreshLease,
    { landscape, version, source }: Reading,
  ): Promise<void> {
    const { illustrator, refreshLog, follower, metrics } = this.options;
    const { readLogo, release } = source;
    let drawn = 0;
    lease.report({ phase: 'drawing' });
    try {
      await illustrator.illustrate(landscape, version, {
        readLogo,
        signal: lease.signal,
        onProgress: (done, total) => {
          drawn = done;
          lease.report({ phase: 'drawing', done, total });
        },
      });
    } finally {
      metrics?.rendered(landscape.id, drawn);
      await release?.();
    }
    if (!lease.signal.aborted) {
      lease.end();
      await refreshLog.end(lease.id);
      await follower.look();
    }
  }
}
