import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError, NotFoundError } from '@backstage/errors';
import type { LandscapeSource, SourceDocument } from './LandscapeSource';
import { parseSourceFiles, type SourceFile } from './parseSourceFiles';

const LANDSCAPE_FILE = 'landscape.yml';
const SETTINGS_FILE = 'settings.yml';
const LOGO_FOLDER = 'hosted_logos';

/** A larger file (bytes) is no logo. */
const MAX_LOGO_BYTES = 8_000_000;

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

  async read(): Promise<SourceDocument> {
    const file = await this.#landscapeFile();
    const folder = path.dirname(file);
    const document = parseSourceFiles({
      landscape: await this.#readFile(file),
      settings: await this.#readSettings(folder),
    });
    return { ...document, readLogo: name => readLogo(folder, name) };
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
    const text = await this.#orExplain(file, readFile(file, 'utf8'));
    return { name: this.#nameOf(file), text };
  }

  async #readSettings(folder: string): Promise<SourceFile | undefined> {
    const file = path.join(folder, SETTINGS_FILE);
    try {
      return { name: this.#nameOf(file), text: await readFile(file, 'utf8') };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') {
        return undefined;
      }
      throw this.#explain(file, error);
    }
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

/** Reads a logo by its bare name: whatever path a source writes before it, only the folder of logos is looked into. */
async function readLogo(
  folder: string,
  name: string,
): Promise<Buffer | undefined> {
  const file = path.join(folder, LOGO_FOLDER, path.posix.basename(name));
  try {
    const { size } = await stat(file);
    return size <= MAX_LOGO_BYTES ? await readFile(file) : undefined;
  } catch {
    return undefined; // Its item has a monogram then, as one that names no logo.
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
