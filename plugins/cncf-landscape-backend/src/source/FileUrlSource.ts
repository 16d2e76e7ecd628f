import { displayUrl } from './displayUrl';
import { explainReadError, isAbsent } from './explainReadError';
import { SETTINGS_FILE } from './landscapeFiles';
import type { SourceFile } from '../landscapeFormat/parseSourceFiles';
import type { LandscapeSource, ReadOptions } from './LandscapeSource';
import type { SourceLandscape } from '../model/SourceLandscape';
import { sharedParser } from '../parsing/Parser';
import { ReadDeadline } from './ReadDeadline';
import { readUrlFile, type FileState, type UrlFile } from './readUrlFile';
import { readEtag, writeEtag } from './SourceEtag';
import { siblingUrl } from './sourceUrls';
import type { UrlSourceOptions } from './UrlSourceOptions';

/** Settings rarely change. While landscape.yml does not change either, they are requested this often (milliseconds). */
const SETTINGS_INTERVAL_MS = 24 * 60 * 60 * 1000;

/** The state of the source, to detect changes. */
interface State {
  landscape: FileState;
  settings?: FileState;
}

/** A landscape.yml at a URL, without logos; a settings.yml beside it is read too. */
export class FileUrlSource implements LandscapeSource {
  readonly location: string;
  readonly #settingsUrl: string;

  #settingsReadAt = -Infinity;

  constructor(private readonly options: UrlSourceOptions) {
    this.location = displayUrl(options.url);
    this.#settingsUrl = siblingUrl(options.url, SETTINGS_FILE);
  }

  async read({ etag, signal, thorough, settings }: ReadOptions = {}): Promise<
    SourceLandscape | 'unchanged'
  > {
    const { url } = this.options;
    const time = new ReadDeadline({ ...this.options, signal });
    if (thorough) {
      this.#settingsReadAt = -Infinity;
    }
    try {
      return await (settings
        ? this.#readWith(settings, time, readEtag<State>(url, etag))
        : this.#read(time, readEtag<State>(url, etag)));
    } finally {
      time.end();
    }
  }

  async #read(
    time: ReadDeadline,
    previous?: State,
  ): Promise<SourceLandscape | 'unchanged'> {
    const { url } = this.options;
    const landscape = await this.#readFile(url, time, previous?.landscape);
    const isSettled =
      performance.now() - this.#settingsReadAt < SETTINGS_INTERVAL_MS;
    if (landscape.state.hash === previous?.landscape.hash && isSettled) {
      return 'unchanged';
    }
    const settings = await this.#readSettings(time, previous?.settings);
    this.#settingsReadAt = performance.now();
    const state = { landscape: landscape.state, settings: settings?.state };
    if (previous && isSame(state, previous)) {
      return 'unchanged';
    }
    if (landscape.text === undefined || (settings && !('text' in settings))) {
      return this.#read(time); // One of the two has changed, and both are needed.
    }
    const document = await sharedParser().parseLandscape(
      {
        landscape: { name: displayUrl(url), text: landscape.text },
        settings:
          settings?.text === undefined
            ? undefined
            : { name: displayUrl(this.#settingsUrl), text: settings.text },
      },
      time.signal,
    );
    return { ...document, etag: writeEtag(url, state) };
  }

  /** Reads the data alone: its settings are known. */
  async #readWith(
    settings: SourceFile,
    time: ReadDeadline,
    previous?: State,
  ): Promise<SourceLandscape | 'unchanged'> {
    const { url } = this.options;
    const { state, text } = await this.#readFile(
      url,
      time,
      previous?.landscape,
    );
    if (text === undefined || state.hash === previous?.landscape.hash) {
      return 'unchanged';
    }
    const landscape = await sharedParser().parseLandscape(
      { landscape: { name: displayUrl(url), text }, settings },
      time.signal,
    );
    return { ...landscape, etag: writeEtag(url, { landscape: state }) };
  }

  async #readFile(
    url: string,
    time: ReadDeadline,
    previous?: FileState,
  ): Promise<UrlFile> {
    const { key, reader } = this.options;
    return readUrlFile(reader, url, { previous, time }).catch(error => {
      throw explainReadError(error, { url, key });
    });
  }

  async #readSettings(
    time: ReadDeadline,
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
