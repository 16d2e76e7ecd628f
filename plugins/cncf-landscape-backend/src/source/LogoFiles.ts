import path from 'node:path';
import { listFiles } from '../files/listFiles';
import {
  readRegularFile,
  type RegularFileBounds,
} from '../files/readRegularFile';
import { LOGO_FOLDERS, SOURCE_LIMITS } from './landscapeFiles';

/** The path of a logo as sources write it, with or without the folder that they are all in. */
const LOGO_FOLDER_BEFORE = new RegExp(
  `^(?:\\./)*(?:(?:${LOGO_FOLDERS.join('|')})/)?`,
);

/** The logos of a landscape, in one of its folders of logos and the folders in that. */
export class LogoFiles {
  private constructor(
    private readonly options: {
      /** The folder that the files must really be in, whatever links there are. */
      root: string;
      /** From there. */
      folder: string;
      files: ReadonlySet<string>;
      bounds: Omit<RegularFileBounds, 'maxBytes'>;
    },
  ) {}

  /**
   * Looks into the first of these folders that has something in it.
   *
   * @param folders - from the root
   */
  static async open(
    root: string,
    folders: readonly string[] = LOGO_FOLDERS,
    bounds: Omit<RegularFileBounds, 'maxBytes'> = {},
  ): Promise<LogoFiles | undefined> {
    for (const folder of folders) {
      const files = await listFiles(path.join(root, folder));
      if (files.length) {
        return new LogoFiles({ root, folder, files: new Set(files), bounds });
      }
    }
    return undefined;
  }

  /** Whether there is a logo of this name. */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** A logo; nothing where there is none of this name, or it is not to be read. */
  async read(name: string): Promise<Buffer | undefined> {
    const { root, folder, bounds } = this.options;
    const file = this.#find(name);
    if (file === undefined) {
      return undefined;
    }
    try {
      return await readRegularFile(root, path.join(folder, file), {
        ...bounds,
        maxBytes: SOURCE_LIMITS.logoBytes,
      });
    } catch {
      return undefined; // Its item has a monogram then, as one that names no logo.
    }
  }

  /** By its path; else by its bare name, whatever path is written before it. */
  #find(name: string): string | undefined {
    const { files } = this.options;
    const inside = name.replace(LOGO_FOLDER_BEFORE, '');
    return [inside, path.posix.basename(name)].find(file => files.has(file));
  }
}
