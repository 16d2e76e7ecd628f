import { randomUUID } from 'node:crypto';
import type {
  Finding,
  LogoAtlas,
} from 'backstage-plugin-cncf-landscape-common';
import type { Knex } from 'knex';
import type { FoundChange } from '../changes/compareLandscapes';
import type { LandscapePictures } from '../model/pictures';
import type { SourceLandscape } from '../model/SourceLandscape';
import { insertChanges } from './ChangeLog';

const LANDSCAPES = 'landscapes';

/** A landscape as its source describes it, as plain data. */
export type StoredSource = Omit<
  SourceLandscape,
  'etag' | 'hasLogo' | 'readLogo' | 'release'
>;

/** Where a version comes from. */
export interface Provenance {
  /** Where it was read from. */
  source: string;
  /** The version of the plugin that read it: another one may interpret the same files differently. */
  software: string;
  /** The source's etag of this state. */
  etag?: string;
}

/** The last good version of a landscape. */
export interface StoredLandscape extends Provenance {
  id: string;
  /** Changes with everything that is served of it. */
  revision: string;
  /** The hash of the document. */
  version: string;
  document: StoredSource;
  /** Current technology names by former ones. */
  formerNames: Map<string, string>;
  pictures?: LandscapePictures;
  /** The version for which all pictures were drawn. */
  picturesOf?: string;
}

interface LandscapeRow {
  id: string;
  revision: string;
  source: string;
  software: string;
  version: string;
  document: string;
  etag: string | null;
  read_at: Date;
  former_names: string;
  pictures: string | null;
  pictures_of: string | null;
}

/** Pictures as JSON has them. */
interface PicturesJson {
  atlases: LogoAtlas[];
  items: [name: string, { logo: [number, number]; picture: string }][];
  findings?: Finding[];
}

/**
 * Keeps the last good version of every landscape as in its source, without the guide: a newer plugin serves it with a newer
 * guide, even if the source cannot be read.
 */
export class LandscapeStore {
  constructor(private readonly knex: Knex) {}

  /** The revisions of all landscapes, by id. Cheap. */
  async revisions(): Promise<Map<string, string>> {
    const rows = await this.knex<LandscapeRow>(LANDSCAPES).select(
      'id',
      'revision',
    );
    return new Map(rows.map(({ id, revision }) => [id, revision]));
  }

  async load(id: string): Promise<StoredLandscape | undefined> {
    const row = await this.knex<LandscapeRow>(LANDSCAPES).where({ id }).first();
    return (
      row && {
        id,
        revision: row.revision,
        source: row.source,
        software: row.software,
        version: row.version,
        document: JSON.parse(row.document),
        etag: row.etag ?? undefined,
        formerNames: new Map(Object.entries(JSON.parse(row.former_names))),
        pictures: row.pictures ? readPictures(row.pictures) : undefined,
        picturesOf: row.pictures_of ?? undefined,
      }
    );
  }

  /**
   * Replaces the last version, atomically. Its pictures are kept until new ones are drawn.
   *
   * @param confirm - rejects, in the same transaction, if it must not be written any more
   */
  async save(
    landscape: Provenance & {
      id: string;
      version: string;
      document: StoredSource;
      readAt: Date;
      formerNames: Map<string, string>;
      /** The served version that introduced the changes. */
      servedVersion: string;
      changes: FoundChange[];
    },
    confirm: (transaction: Knex.Transaction) => Promise<void>,
  ): Promise<{ revision: string; changeIds: string[] }> {
    const { id, source, software, version, readAt } = landscape;
    const revision = randomUUID();
    return this.knex.transaction(async transaction => {
      await confirm(transaction);
      await transaction<LandscapeRow>(LANDSCAPES)
        .insert({
          id,
          revision,
          source,
          software,
          version,
          document: JSON.stringify(landscape.document),
          etag: landscape.etag ?? null,
          read_at: readAt,
          former_names: JSON.stringify(
            Object.fromEntries(landscape.formerNames),
          ),
          pictures_of: null,
        })
        .onConflict('id')
        .merge();
      const changeIds = await insertChanges(transaction, {
        landscape: id,
        version: landscape.servedVersion,
        at: readAt,
        changes: landscape.changes,
      });
      return { revision, changeIds };
    });
  }

  /** Stores that the same content was read again. Writes nothing if nothing about that is new. */
  async confirm(
    stored: StoredLandscape,
    { source, software, etag }: Provenance,
  ): Promise<void> {
    const { id } = stored;
    if (
      stored.source !== source ||
      stored.software !== software ||
      stored.etag !== etag
    ) {
      await this.knex<LandscapeRow>(LANDSCAPES)
        .where({ id, version: stored.version })
        .update({ source, software, etag: etag ?? null });
    }
  }

  /** The pictures that landscapes show now. */
  async shownPictures(): Promise<LandscapePictures[]> {
    const rows = await this.knex<LandscapeRow>(LANDSCAPES)
      .whereNotNull('pictures')
      .select('pictures');
    return rows.map(({ pictures }) => readPictures(pictures!));
  }

  /** Stores the pictures of a version. Writes nothing if they are stored already, or if the version was replaced. */
  async savePictures(
    id: string,
    version: string,
    pictures: LandscapePictures,
  ): Promise<void> {
    const json = writePictures(pictures);
    const row = await this.knex<LandscapeRow>(LANDSCAPES)
      .where({ id, version })
      .first('pictures', 'pictures_of');
    if (row && (row.pictures !== json || row.pictures_of !== version)) {
      await this.knex<LandscapeRow>(LANDSCAPES).where({ id, version }).update({
        revision: randomUUID(),
        pictures: json,
        pictures_of: version,
      });
    }
  }
}

function writePictures({
  atlases,
  items,
  findings,
}: LandscapePictures): string {
  return JSON.stringify({
    atlases,
    items: [...items],
    findings,
  } satisfies PicturesJson);
}

function readPictures(json: string): LandscapePictures {
  const { items, ...pictures }: PicturesJson = JSON.parse(json);
  return { ...pictures, items: new Map(items) };
}
