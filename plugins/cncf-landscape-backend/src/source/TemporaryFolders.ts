import { lstat, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import path from 'node:path';

const PREFIX = 'backstage-cncf-landscape-read-';
const NAME = new RegExp(`^${PREFIX}\\w{6}$`);

/** Whoever uses a folder says so this often (milliseconds), by its time. */
const SIGN_OF_LIFE_MS = 60_000;

/** Nobody has used a folder for so long (milliseconds) but a process that was killed before it could remove it. */
const STALE_MS = 10 * SIGN_OF_LIFE_MS;

/** Folders for files that are needed for some minutes. What a process leaves that was killed is removed by the next one. */
export class TemporaryFolders {
  readonly #inUse = new Map<string, NodeJS.Timeout>();

  constructor(
    /** The folder that they are made in. */
    private readonly parent: string,
  ) {}

  /** A new, empty folder; whoever asks for it removes it. */
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

  /** Never rejects: what cannot be removed now is removed when it is stale. */
  async remove(folder: string): Promise<void> {
    clearInterval(this.#inUse.get(folder));
    this.#inUse.delete(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(
      () => undefined,
    );
  }

  /** Removes what nobody uses any more. Never rejects. */
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
        // Somebody else's, or removed by another replica meanwhile.
      }
    }
  }
}
