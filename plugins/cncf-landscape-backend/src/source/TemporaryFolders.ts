import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const PREFIX = 'backstage-cncf-landscape-read-';
const NAME = new RegExp(`^${PREFIX}\\w{6}$`);

/** A folder this old (milliseconds) was left by a process that was killed before it could remove it. */
const STALE_MS = 24 * 60 * 60 * 1000;

/** Folders for files that are needed for some minutes. */
export class TemporaryFolders {
  constructor(
    /** The folder that they are made in. */
    private readonly parent: string,
  ) {}

  /** A new, empty folder; whoever asks for it removes it. */
  async make(): Promise<string> {
    await this.#removeStale();
    return mkdtemp(path.join(this.parent, PREFIX));
  }

  /** Never rejects: what cannot be removed now is removed when it is stale. */
  async remove(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(
      () => undefined,
    );
  }

  async #removeStale(): Promise<void> {
    const names = await readdir(this.parent);
    for (const name of names.filter(one => NAME.test(one))) {
      const folder = path.join(this.parent, name);
      try {
        const { mtimeMs } = await stat(folder);
        if (Date.now() - mtimeMs > STALE_MS) {
          await this.remove(folder);
        }
      } catch {
        // Somebody else's, or removed by another replica meanwhile.
      }
    }
  }
}
