import { lstat, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import path from 'node:path';

const PREFIX = 'backstage-cncf-landscape-read-';
const NAME = new RegExp(`^${PREFIX}\\w{6}$`);

/** Folders in use are touched this often (milliseconds). */
const SIGN_OF_LIFE_MS = 60_000;

/** A folder untouched for this long (milliseconds) was left by a process that was killed. */
const STALE_MS = 10 * SIGN_OF_LIFE_MS;

/** Folders for files that are needed for minutes. What a killed process leaves behind is removed by the next one. */
export class TemporaryFolders {
  readonly #inUse = new Map<string, NodeJS.Timeout>();

  constructor(
    /** The folder that they are made in. */
    private readonly parent: string,
  ) {}

  /** A new, empty folder; the caller removes it. */
  async make(): Promise<string> {
    await this.removeStale();
    const folder = await mkdtemp(path.join(this.parent, PREFIX));
    const timer = setInterval(() => {
      const now = new Date();
      utimes(folder, now, now).catch(() => undefined);
    }, SIGN_OF_LIFE_MS);
    timer.unref();
    this.#inUse.set(folder, timer);
    return folder;
  }

  /** Never rejects: what cannot be removed now is removed once it is stale. */
  async remove(folder: string): Promise<void> {
    clearInterval(this.#inUse.get(folder));
    this.#inUse.delete(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(
      () => undefined,
    );
  }

  /** Removes stale folders. Never rejects. */
  async removeStale(): Promise<void> {
    const names = await readdir(this.parent).catch(() => []);
    for (const name of names.filter(one => NAME.test(one))) {
      const folder = path.join(this.parent, name);
      try {
        const { mtimeMs } = await lstat(folder);
        if (Date.now() - mtimeMs > STALE_MS && !this.#inUse.has(folder)) {
          await this.remove(folder);
        }
      } catch {
        // In use, or removed by another replica meanwhile.
      }
    }
  }
}
