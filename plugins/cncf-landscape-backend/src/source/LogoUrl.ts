import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { displayUrl } from './displayUrl';
import { explainReadError, isAbsent } from './explainReadError';
import { SOURCE_LIMITS } from './landscapeFiles';
import { readContent } from './readContent';
import { ReadDeadline } from './ReadDeadline';
import { hashOf } from './SourceEtag';
import type { LogoSource } from './SourceWithLogos';
import type { TemporaryFolders } from './TemporaryFolders';

/** How long (milliseconds) reading one logo may take. */
const LOGO_TIMEOUT_MS = 30_000;

/**
 * A URL to which the names of logo files are appended. They are read one by one when a landscape has changed, and kept in a
 * temporary folder while they are drawn, because each is needed twice.
 */
export class LogoUrl implements LogoSource {
  readonly location: string;

  constructor(
    private readonly options: {
      url: string;
      /** Its key in the configuration, for messages. */
      key: string;
      reader: UrlReaderService;
      folders: TemporaryFolders;
    },
  ) {
    this.location = displayUrl(options.url);
  }

  async mark(): Promise<string> {
    return hashOf(this.options.url);
  }

  async open() {
    const { folders } = this.options;
    const folder = await folders.make();
    return {
      readLogo: (name: string) => this.#read(name, folder),
      release: () => folders.remove(folder),
    };
  }

  /** Nothing only where the host has none of that name: what it may have would be drawn as something else. */
  async #read(name: string, folder: string): Promise<Buffer | undefined> {
    const kept = path.join(folder, hashOf(name));
    const content =
      (await readFile(kept).catch(() => undefined)) ??
      (name.isWellFormed()
        ? await this.#fetch(path.posix.basename(name))
        : Buffer.alloc(0)); // No URL has such a name.
    await writeFile(kept, content);
    return content.length ? content : undefined;
  }

  async #fetch(file: string): Promise<Buffer> {
    const { key, reader } = this.options;
    const url = this.#urlOf(file);
    const time = new ReadDeadline({ url, timeoutMs: LOGO_TIMEOUT_MS });
    try {
      const { signal } = time;
      const response = await time.within(reader.readUrl(url, { signal }));
      return await time.within(
        readContent(response, url, SOURCE_LIMITS.logoBytes),
      );
    } catch (error) {
      if (isAbsent(error as Error)) {
        return Buffer.alloc(0);
      }
      throw explainReadError(error, { url, key });
    } finally {
      time.end();
    }
  }

  #urlOf(file: string): string {
    const url = new URL(this.options.url);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(
      file,
    )}`;
    return url.toString();
  }
}
