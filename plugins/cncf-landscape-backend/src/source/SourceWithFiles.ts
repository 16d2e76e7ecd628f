import path from 'node:path';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type { FileOptions } from '../config/readLandscapeOptions';
import { readRegularFile, RefusedFileError } from '../files/readRegularFile';
import type { SourceFile } from '../landscapeFormat/parseSourceFiles';
import type { SourceLandscape } from '../model/SourceLandscape';
import { displayUrl } from './displayUrl';
import { explainReadError } from './explainReadError';
import { SOURCE_LIMITS } from './landscapeFiles';
import type { LandscapeSource, ReadOptions } from './LandscapeSource';
import { ReadDeadline } from './ReadDeadline';
import { readUrlFile } from './readUrlFile';
import { hashOf, readEtag, writeEtag } from './SourceEtag';

interface State {
  /** The etag of the data. */
  data?: string;
  files: string;
}

/** A source with settings that are configured apart from it. They are small, and read completely each time. */
export class SourceWithFiles implements LandscapeSource {
  constructor(
    private readonly source: LandscapeSource,
    private readonly options: {
      settings: FileOptions;
      /** Its key in the configuration, for messages. */
      key: string;
      /** The timeout for reading, in milliseconds. */
      timeoutMs: number;
      reader: UrlReaderService;
    },
  ) {}

  get location(): string {
    return this.source.location;
  }

  async read({ etag, ...options }: ReadOptions = {}): Promise<
    SourceLandscape | 'unchanged'
  > {
    const settings = await this.#readSettings(options.signal);
    const files = hashOf(JSON.stringify(settings));
    const previous = readEtag<State>(this.location, etag);
    const landscape = await this.source.read({
      ...options,
      settings,
      etag: previous?.files === files ? previous.data : undefined,
    });
    return landscape === 'unchanged'
      ? landscape
      : {
          ...landscape,
          etag:
            landscape.etag &&
            writeEtag(this.location, { data: landscape.etag, files }),
        };
  }

  async #readSettings(signal?: AbortSignal): Promise<SourceFile> {
    const { settings, key, timeoutMs, reader } = this.options;
    const place =
      'url' in settings ? { url: settings.url } : { path: settings.given };
    const time = new ReadDeadline({ ...place, timeoutMs, signal });
    try {
      if ('url' in settings) {
        const { url } = settings;
        const { text } = await readUrlFile(reader, url, { time }).catch(
          error => {
            throw explainReadError(error, {
              url,
              key,
              what: 'a settings.yml of the landscape format',
            });
          },
        );
        return { name: displayUrl(url), text: text! };
      }
      const content = await time.within(
        readRegularFile(
          path.dirname(settings.path),
          path.basename(settings.path),
          { maxBytes: SOURCE_LIMITS.fileBytes, signal: time.signal },
        ).catch(error => {
          throw explained(error, settings, key);
        }),
      );
      return { name: settings.given, text: content.toString('utf8') };
    } finally {
      time.end();
    }
  }
}

function explained(
  error: Error,
  { given, path: file }: { given: string; path: string },
  key: string,
): Error {
  if (error instanceof RefusedFileError) {
    return new InputError(
      `${file} ${error.message}, and is not read; ${key} is '${given}': let it name a settings.yml that is a file of less than ${SOURCE_LIMITS.fileBytes} bytes`,
    );
  }
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT'
    ? new NotFoundError(
        `There is no ${file}; ${key} is '${given}' and must be the path of a settings.yml, from the folder in which the backend is started`,
      )
    : new InputError(
        `${file} cannot be read (${
          code ?? 'unknown error'
        }); ${key} is '${given}': let the backend's user read it, or name another file`,
      );
}
