import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError, NotFoundError } from '@backstage/errors';
import { readRegularFile, RefusedFileError } from '../files/readRegularFile';
import { fingerprint } from './fingerprint';
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

/** A folder with a landscape.yml in it, or such a file; a settings.yml beside it is read too. */
export class PathSource implements LandscapeSource {
  readonly location: string;

  constructor(
    private readonly options: {
      landscapeId: string;
      /** As the configuration names it. */
      given: string;
      /** Absolute. */
      path: string;
      /** The timeout for reading, in milliseconds. */
      timeoutMs: number;
    },
  ) {
    this.location = options.given;
  }

  async read({ etag, signal, settings }: ReadOptions = {}): Promise<
    SourceLandscape | 'unchanged'
  > {
    const { given, timeoutMs } = this.options;
    const time = new ReadDeadline({ path: given, timeoutMs, signal });
    try {
      return await time.within(this.#read(time.signal, etag, settings));
    } finally {
      time.end();
    }
  }

  async #read(
    signal: AbortSignal,
    etag?: string,
    settings?: SourceFile,
  ): Promise<SourceLandscape | 'unchanged'> {
    const file = await this.#landscapeFile();
    const folder = path.dirname(file);
    const state = await fingerprint(
      [file, path.join(folder, SETTINGS_FILE)],
      LOGO_FOLDERS.map(logos => path.join(folder, logos)),
    );
    if (state === readEtag<string>(this.options.path, etag)) {
      return 'unchanged';
    }
    const document = await sharedParser().parseLandscape(
      {
        landscape: await this.#readFile(file, signal),
        settings: settings ?? (await this.#readSettings(folder, signal)),
      },
      signal,
    );
    const logos = await LogoFiles.open(folder);
    return {
      ...document,
      etag: writeEtag(this.options.path, state),
      hasLogo: logos && (name => logos.has(name)),
      readLogo: async name => logos?.read(name),
    };
  }

  async #landscapeFile(): Promise<string> {
    const stats = await stat(this.options.path).catch(error => {
      throw this.#explain(this.options.path, error);
    });
    if (!stats.isDirectory()) {
      return this.options.path;
    }
    const files = LANDSCAPE_FILES.map(name =>
      path.join(this.options.path, name),
    );
    for (const file of files) {
      if (await lstat(file).catch(() => undefined)) {
        return file;
      }
    }
    return files[0];
  }

  async #readFile(file: string, signal: AbortSignal): Promise<SourceFile> {
    const content = await readRegularFile(
      path.dirname(file),
      path.basename(file),
      { maxBytes: SOURCE_LIMITS.fileBytes, signal },
    ).catch(error => {
      throw this.#explain(file, error);
    });
    return { name: this.#nameOf(file), text: content.toString('utf8') };
  }

  async #readSettings(
    folder: string,
    signal: AbortSignal,
  ): Promise<SourceFile | undefined> {
    const file = path.join(folder, SETTINGS_FILE);
    return this.#readFile(file, signal).catch(error => {
      if (error.name === 'NotFoundError') {
        return undefined;
      }
      throw error;
    });
  }

  #explain(file: string, error: unknown): Error {
    const { given, landscapeId } = this.options;
    const key = `cncfLandscape.landscapes.${landscapeId}.source`;
    if (error instanceof RefusedFileError) {
      return new InputError(
        `${file} ${error.message}, and is not read; ${key} is '${given}': let it name a landscape.yml that is a file of less than ${SOURCE_LIMITS.fileBytes} bytes, or the folder that one is in`,
      );
    }
    return codeOf(error) === 'ENOENT'
      ? new NotFoundError(
          `There is no ${file}; ${key} is '${given}' and must be the path of a folder with a ${LANDSCAPE_FILE} in it or of such a file, from the folder in which the backend is started`,
        )
      : new InputError(
          `${file} cannot be read (${
            codeOf(error) ?? 'unknown error'
          }); ${key} is '${given}': let the backend's user read it, or name another path`,
        );
  }

  /** The path of a file for messages, as in the configuration. */
  #nameOf(file: string): string {
    const inside = path.relative(this.options.path, file);
    return path.join(this.options.given, inside);
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
