import { randomUUID } from 'node:crypto';
import type { LogoAtlas } from 'backstage-plugin-cncf-landscape-common';
import type { Knex } from 'knex';
import type { FoundChange } from '../changes/compareLandscapes';
import type { LandscapePictures } from '../model/pictures';
import type { SourceLandscape } from '../model/SourceLandscape';
import { insertChanges } from './ChangeLog';

const LANDSCAPES = 'landscapes';

/** A landscape as its source describes it, as plain data. */
export type StoredSource = Omit<
  SourceLandscape,
  'etag' | 'readLogo' | 'release'
>;

/** What is told of a version beside the version itself. */
export interface Provenance {
  /** Where it was read from. */
  source: string;
  /** The version of the plugin that read it: another one may make something else of the same files. */
  software: string;
  /** What the source calls this state. */
  etag?: string;
}

/** The last good version of a landscape. */
export interface StoredLandscape extends Provenance {
  id: string;
  /** Another one after every change of what is served of it. */
  revision: string;
  /** The hash of the document. */
  version: string;
  document: StoredSource;
  /** Technology names of today by the names that they had. */
  formerNames: Map<string, string>;
  pictures?: LandscapePictures;
  /** The version that all pictures were drawn for. */
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
}

/**
 * Keeps the last good version of every landscape as its source describes it, without the guide: a newer plugin serves it
 * with a newer guide, also where the source cannot be read.
 */
export class LandscapeStore {
  constructor(private readonly knex: Knex) {}

  /** The revisions of all landscapes, by their ids. Cheap. */
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
   * Puts a new version in the place of the last one, whose pictures stay until new ones are drawn. All of it or nothing.
   *
   * @param confirm - says in the same transaction whether it may still be written
   */
  async save(
    landscape: Provenance & {
      id: string;
      version: string;
      document: StoredSource;
      readAt: Date;
      formerNames: Map<string, string>;
      /** The version as it is served, which the changes came with. */
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

  /** Notes that what is stored was read again. Writes nothing where nothing is new about that. */
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

  /** Serves a version with these pictures from now on. Writes nothing where it does already, or where it is another now. */
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

function writePictures({ atlases, items }: LandscapePictures): string {
  return JSON.stringify({
    atlases,
    items: [...items],
  } satisfies PicturesJson);
}

function readPictures(json: string): LandscapePictures {
  const { atlases, items }: PicturesJson = JSON.parse(json);
  return { atlases, items: new Map(items) };
}
