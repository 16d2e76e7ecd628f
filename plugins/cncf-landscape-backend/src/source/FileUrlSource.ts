import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { displayUrl } from './displayUrl';
import { explainReadError, isAbsent } from './explainReadError';
import { SETTINGS_FILE } from './landscapeFiles';
import type {
  LandscapeSource,
  ReadOptions,
  SourceDocument,
} from './LandscapeSource';
import { parseSourceFilesInSlices } from './parseSourceFiles';
import { ReadingTime } from './ReadingTime';
import { readUrlFile, type FileState, type UrlFile } from './readUrlFile';
import { readEtag, writeEtag } from './SourceEtag';
import { siblingUrl } from './sourceUrls';

/** What tells whether the source has changed. */
interface State {
  landscape: FileState;
  settings?: FileState;
}

/** A landscape.yml at a URL, data alone; a settings.yml beside it is read too. */
export class FileUrlSource implements LandscapeSource {
  readonly location: string;
  readonly #settingsUrl: string;

  constructor(
    private readonly options: {
      url: string;
      /** The key of the configuration that names it, for messages. */
      key: string;
      /** How long a reading may take, in milliseconds. */
      timeoutMs: number;
      reader: UrlReaderService;
    },
  ) {
    this.location = displayUrl(options.url);
    this.#settingsUrl = siblingUrl(options.url, SETTINGS_FILE);
  }

  async read({ etag, signal }: ReadOptions = {}): Promise<
    SourceDocument | 'unchanged'
  > {
    const { url } = this.options;
    const time = new ReadingTime({ ...this.options, signal });
    try {
      return await this.#read(time, readEtag<State>(url, etag));
    } finally {
      time.end();
    }
  }

  async #read(
    time: ReadingTime,
    previous?: State,
  ): Promise<SourceDocument | 'unchanged'> {
    const { url } = this.options;
    const [landscape, settings] = await Promise.all([
      this.#readFile(url, time, previous?.landscape),
      this.#readSettings(time, previous?.settings),
    ]);
    const state = { landscape: landscape.state, settings: settings?.state };
    if (previous && isSame(state, previous)) {
      return 'unchanged';
    }
    if (landscape.text === undefined || (settings && !('text' in settings))) {
      return this.#read(time); // One of the two has changed, and both are needed.
    }
    const document = await parseSourceFilesInSlices({
      landscape: { name: displayUrl(url), text: landscape.text },
      settings:
        settings?.text === undefined
          ? undefined
          : {
              name: displayUrl(this.#settingsUrl),
              text: settings.text,
            },
    });
    return { ...document, etag: writeEtag(url, state) };
  }

  async #readFile(
    url: string,
    time: ReadingTime,
    previous?: FileState,
  ): Promise<UrlFile> {
    const { key, reader } = this.options;
    return readUrlFile(reader, url, { previous, time }).catch(error => {
      throw explainReadError(error, { url, key });
    });
  }

  async #readSettings(
    time: ReadingTime,
    previous?: FileState,
  ): Promise<UrlFile | undefined> {
    const { key, reader } = this.options;
    const url = this.#settingsUrl;
    return readUrlFile(reader, url, { previous, time }).catch(error => {
      if (isAbsent(error) || error.name === 'NotAllowedError') {
        return undefined; // The configuration may allow one file alone to be read.
      }
      throw explainReadError(error, { url, key });
    });
  }
}

function isSame(state: State, previous: State): boolean {
  return (
    state.landscape.hash === previous.landscape.hash &&
    state.settings?.hash === previous.settings?.hash
  );
}
