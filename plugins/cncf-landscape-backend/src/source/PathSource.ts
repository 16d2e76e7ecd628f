import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError, NotFoundError } from '@backstage/errors';
import { fingerprint } from './fingerprint';
import {
  LANDSCAPE_FILE,
  LOGO_FOLDER,
  SETTINGS_FILE,
  SOURCE_LIMITS,
} from './landscapeFiles';
import type { LandscapeSource, ReadOptions } from './LandscapeSource';
import type { SourceDocument } from '../model/SourceDocument';
import {
  parseSourceFilesInSlices,
  type SourceFile,
} from '../landscapeFormat/parseSourceFiles';
import { readLogoFile } from './readLogoFile';
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
    },
  ) {
    this.location = options.given;
  }

  async read(options?: ReadOptions): Promise<SourceDocument | 'unchanged'> {
    const file = await this.#landscapeFile();
    const folder = path.dirname(file);
    const logos = path.join(folder, LOGO_FOLDER);
    const state = await fingerprint(
      [file, path.join(folder, SETTINGS_FILE)],
      logos,
    );
    if (state === readEtag<string>(this.options.path, options?.etag)) {
      return 'unchanged';
    }
    const document = await parseSourceFilesInSlices({
      landscape: await this.#readFile(file),
      settings: await this.#readSettings(folder),
    });
    return {
      ...document,
      etag: writeEtag(this.options.path, state),
      readLogo: name => readLogoFile(logos, name),
    };
  }

  async #landscapeFile(): Promise<string> {
    const stats = await this.#orExplain(
      this.options.path,
      stat(this.options.path),
    );
    return stats.isDirectory()
      ? path.join(this.options.path, LANDSCAPE_FILE)
      : this.options.path;
  }

  async #readFile(file: string): Promise<SourceFile> {
    const { size } = await this.#orExplain(file, stat(file));
    if (size > SOURCE_LIMITS.fileBytes) {
      throw new InputError(
        `${file} has ${size} bytes, more than the ${SOURCE_LIMITS.fileBytes} that are read of a file; a landscape has fewer`,
      );
    }
    const text = await this.#orExplain(file, readFile(file, 'utf8'));
    return { name: this.#nameOf(file), text };
  }

  async #readSettings(folder: string): Promise<SourceFile | undefined> {
    const file = path.join(folder, SETTINGS_FILE);
    return this.#readFile(file).catch(error => {
      if (error.name === 'NotFoundError') {
        return undefined;
      }
      throw error;
    });
  }

  async #orExplain<T>(file: string, result: Promise<T>): Promise<T> {
    try {
      return await result;
    } catch (error) {
      throw this.#explain(file, error);
    }
  }

  #explain(file: string, error: unknown): Error {
    const { given, landscapeId } = this.options;
    const key = `cncfLandscape.landscapes.${landscapeId}.source`;
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

  /** How messages call a file: as the configuration names the place, not as this machine does. */
  #nameOf(file: string): string {
    const inside = path.relative(this.options.path, file);
    return path.join(this.options.given, inside);
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
