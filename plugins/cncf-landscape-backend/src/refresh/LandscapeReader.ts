import type { LoggerService } from '@backstage/backend-plugin-api';
import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';
import type { Guide } from '../guide/Guide';
import { countItems } from '../model/countItems';
import type { SourceLandscape } from '../model/SourceLandscape';
import type { Landscape } from '../model/Landscape';
import type { LandscapeSource, ReadOptions } from '../source/LandscapeSource';
import type { LogoStore } from '../logos/LogoStore';
import type { LandscapeStore, StoredLandscape } from '../store/LandscapeStore';
import type { RefreshLog } from '../store/RefreshLog';
import {
  makeNewVersion,
  storedSourceOf,
  type NewVersion,
  type ConfiguredLandscape,
} from './makeNewVersion';
import type { RefreshLease } from './RefreshLease';

/** A landscape with its source. */
export interface SourcedLandscape extends ConfiguredLandscape {
  source: LandscapeSource;
}

/** What was read, to be drawn. */
export interface Reading {
  landscape: Landscape;
  /** The hash of the stored document. */
  version: string;
  /** Whether it differs from the stored version. */
  isNew: boolean;
  source: SourceLandscape;
}

/** Reads sources into the database: a new version and its changes, in one transaction. */
export class LandscapeReader {
  constructor(
    private readonly options: {
      landscapeStore: LandscapeStore;
      refreshLog: RefreshLog;
      logos: Pick<LogoStore, 'hasAll'>;
      readGuide: () => Promise<Guide>;
      /** Called with the changes after they are stored. */
      announce: (changes: LandscapeChange[]) => Promise<void>;
      /** The version of this plugin. */
      software: string;
      logger: LoggerService;
    },
  ) {}

  /**
   * Reads a landscape into the database. Resolves to what is to be drawn, or to nothing if everything is drawn already; the
   * refresh is then ended.
   *
   * @throws what is wrong with the source, and LeaseLostError if another replica has taken over
   */
  async read(
    landscape: SourcedLandscape,
    lease: RefreshLease,
    { signal, thorough }: Pick<ReadOptions, 'signal' | 'thorough'> = {},
  ): Promise<Reading | undefined> {
    const { landscapeStore, refreshLog, readGuide, software } = this.options;
    const { id, source } = landscape;
    const started = performance.now();
    const stored = await landscapeStore.load(id);
    const [read, guide] = await Promise.all([
      source.read({
        etag: (await this.#mayStay(landscape, stored))
          ? stored?.etag
          : undefined,
        signal,
        thorough,
      }),
      readGuide(),
    ]);
    const provenance = { source: source.location, software };
    if (read === 'unchanged') {
      const { etag, version } = stored!;
      await landscapeStore.confirm(stored!, { ...provenance, etag });
      await refreshLog.note(lease.id, { outcome: 'unchanged', version });
      await refreshLog.end(lease.id);
      return undefined;
    }
    try {
      const { etag } = read;
      const document = storedSourceOf(read);
      const made = await makeNewVersion(
        landscape,
        { location: source.location, document },
        guide,
        stored?.source === source.location ? stored : undefined,
        stored?.formerNames ?? new Map(),
      );
      const { version } = made;
      const isNew = version !== stored?.version;
      if (stored && !isNew) {
        await landscapeStore.confirm(stored, { ...provenance, etag });
        await refreshLog.note(lease.id, { outcome: 'unchanged', version });
      } else {
        await this.#store(made, { ...provenance, etag }, lease, started);
      }
      return { landscape: made.landscape, version, isNew, source: read };
    } catch (error) {
      await read.release?.();
      throw error;
    }
  }

  /** Whether reading may end early if the source is unchanged: not if it would be interpreted differently now. */
  async #mayStay(
    { source }: SourcedLandscape,
    stored: StoredLandscape | undefined,
  ): Promise<boolean> {
    return (
      stored?.source === source.location &&
      stored.software === this.options.software &&
      stored.picturesOf === stored.version &&
      stored.pictures !== undefined &&
      (await this.options.logos.hasAll(stored.pictures))
    );
  }

  async #store(
    made: NewVersion,
    provenance: { source: string; software: string; etag?: string },
    lease: RefreshLease,
    started: number,
  ): Promise<void> {
    const { landscapeStore, refreshLog, announce, logger } = this.options;
    const { version, document, landscape, formerNames, changes } = made;
    const { id, findings, unlistedFindings = 0 } = landscape;
    const readAt = new Date();
    const { changeIds } = await landscapeStore.save(
      {
        id,
        version,
        document,
        readAt,
        formerNames,
        changes,
        servedVersion: landscape.version,
        ...provenance,
      },
      transaction =>
        refreshLog.note(lease.id, { outcome: 'updated', version }, transaction),
    );
    const { items, projects } = countItems(landscape);
    logger.info(
      `Landscape '${id}': read ${items} items, ${projects} of them projects, from ${
        provenance.source
      } in ${Math.round(performance.now() - started)} ms (version ${
        landscape.version
      }); ${changes.length} changes; ${
        findings.length + unlistedFindings
      } entries were not as they should be, see GET /landscapes`,
    );
    await announce(
      changes.map((change, i) => ({
        id: changeIds[i],
        landscape: id,
        version: landscape.version,
        at: readAt.toISOString(),
        ...change,
      })),
    );
  }
}
