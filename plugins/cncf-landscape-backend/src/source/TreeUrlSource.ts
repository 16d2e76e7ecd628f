import { InputError } from '@backstage/errors';
import { readRegularFile, RefusedFileError } from '../files/readRegularFile';
import { displayUrl } from './displayUrl';
import { explainReadError } from './explainReadError';
import {
  LANDSCAPE_FILE,
  LANDSCAPE_FILES,
  LOGO_FOLDERS,
  SETTINGS_FILE,
  SOURCE_LIMITS,
} from './landscapeFiles';
import type { LandscapeSource, ReadOptions } from './LandscapeSource';
import { LogoFiles } from './LogoFiles';
import type { SourceLandscape } from '../model/SourceLandscape';
import type { SourceFile } from '../landscapeFormat/parseSourceFiles';
import { sharedParser } from '../parsing/Parser';
import { ReadDeadline } from './ReadDeadline';
import { readEtag, writeEtag } from './SourceEtag';
import type { TemporaryFolders } from './TemporaryFolders';
import { TreeFilter } from './TreeFilter';
import { unpackInto } from './unpackInto';
import type { UrlSourceOptions } from './UrlSourceOptions';

/** The state of the tree, to detect changes: the etag of the URL reader, a commit hash on most hosts. */
type State = string;

/**
 * A folder of a repository at a URL, with a landscape.yml in it, settings and logos: one archive a reading, unpacked into
 * a temporary folder, in which the logos stay until they are drawn.
 */
export class TreeUrlSource implements LandscapeSource {
  readonly location: string;

  constructor(
    private readonly options: UrlSourceOptions & {
      folders: TemporaryFolders;
      /** How much of the disk an archive may take, unpacked or not. */
      archiveBytes?: number;
    },
  ) {
    this.location = displayUrl(options.url);
  }

  async read({ etag, signal, settings }: ReadOptions = {}): Promise<
    SourceLandscape | 'unchanged'
  > {
    const { url, key } = this.options;
    const time = new ReadDeadline({ ...this.options, signal });
    try {
      return await this.#read(time, readEtag<State>(url, etag), settings);
    } catch (error) {
      if ((error as Error).name === 'NotModifiedError') {
        return 'unchanged';
      }
      throw explainReadError(error, { url, key });
    } finally {
      time.end();
    }
  }

  async #read(
    time: ReadDeadline,
    previous?: State,
    settings?: SourceFile,
  ): Promise<SourceLandscape> {
    const { url, folders, reader } = this.options;
    const filter = new TreeFilter({
      url,
      onRefuse: refusal => time.stop(refusal),
    });
    const tree = await time.within(
      reader.readTree(url, {
        etag: previous,
        signal: time.signal,
        filter: (file, info) => filter.accepts(file, info?.size),
      }),
    );
    const folder = await folders.make();
    const unpacking = unpackInto(folder, tree, {
      maxBytes: this.options.archiveBytes ?? SOURCE_LIMITS.archiveBytes,
      onError: error => time.stop(error),
    });
    try {
      await time.within(unpacking.done);
      const document = await time.within(
        this.#parse(folder, time.signal, settings),
      );
      return { ...document, etag: writeEtag(url, tree.etag) };
    } catch (error) {
      unpacking.stop();
      await folders.remove(folder);
      // Whatever was being written meanwhile goes as well.
      unpacking.done.catch(() => undefined).then(() => folders.remove(folder));
      throw error;
    }
  }

  async #parse(
    folder: string,
    signal: AbortSignal,
    settings?: SourceFile,
  ): Promise<SourceLandscape> {
    const landscape = await this.#readLandscape(folder, signal);
    if (!landscape) {
      const { key } = this.options;
      throw new InputError(
        `${this.location} has no ${LANDSCAPE_FILE}; ${key} must be the URL of the folder of a repository that one is in`,
      );
    }
    const document = await sharedParser().parseLandscape(
      {
        landscape,
        settings:
          settings ?? (await this.#readFile(folder, SETTINGS_FILE, signal)),
      },
      signal,
    );
    const logos = await LogoFiles.open(folder, LOGO_FOLDERS, {
      soleName: true,
    });
    let released = false;
    return {
      ...document,
      hasLogo: logos && (name => logos.has(name)),
      readLogo: async name => {
        if (released) {
          // A logo that is said not to exist would be drawn as something else.
          throw new Error(`The logos of ${this.location} are removed already`);
        }
        return logos?.read(name);
      },
      release: async () => {
        released = true;
        await this.options.folders.remove(folder);
      },
    };
  }

  async #readLandscape(
    folder: string,
    signal: AbortSignal,
  ): Promise<SourceFile | undefined> {
    for (const name of LANDSCAPE_FILES) {
      const file = await this.#readFile(folder, name, signal);
      if (file) {
        return file;
      }
    }
    return undefined;
  }

  async #readFile(
    folder: string,
    name: string,
    signal: AbortSignal,
  ): Promise<SourceFile | undefined> {
    try {
      const content = await readRegularFile(folder, name, {
        maxBytes: SOURCE_LIMITS.fileBytes,
        soleName: true,
        signal,
      });
      return {
        name: `${this.location}/${name}`,
        text: content.toString('utf8'),
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        return undefined;
      }
      if (error instanceof RefusedFileError) {
        throw new InputError(
          `${this.location}/${name} ${error.message}, and is not read; commit the file itself`,
        );
      }
      throw error;
    }
  }
}
