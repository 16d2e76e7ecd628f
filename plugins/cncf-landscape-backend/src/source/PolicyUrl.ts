import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { displayUrl } from './displayUrl';
import { explainReadError } from './explainReadError';
import { ReadDeadline } from './ReadDeadline';
import { readUrlFile, type FileState } from './readUrlFile';
import { readEtag, writeEtag } from './SourceEtag';
import {
  POLICY_KEY,
  POLICY_FILE_KINDS,
  type PolicySource,
  type PolicyText,
} from './PolicySource';

/** A file at a URL, which Backstage's URL reader reads. */
export class PolicyUrl implements PolicySource {
  readonly location: string;

  constructor(
    private readonly options: {
      url: string;
      timeoutMs: number;
      reader: UrlReaderService;
    },
  ) {
    this.location = displayUrl(options.url);
  }

  async read({
    etag,
    signal,
  }: { etag?: string; signal?: AbortSignal } = {}): Promise<
    PolicyText | 'unchanged'
  > {
    const { url, reader } = this.options;
    const time = new ReadDeadline({ ...this.options, signal });
    const previous = readEtag<FileState>(url, etag);
    try {
      const { text, state } = await readUrlFile(reader, url, {
        previous,
        time,
      });
      return text === undefined || state.hash === previous?.hash
        ? 'unchanged'
        : { text, etag: writeEtag(url, state) };
    } catch (error) {
      throw explainReadError(error, {
        url,
        key: POLICY_KEY,
        what: POLICY_FILE_KINDS,
      });
    } finally {
      time.end();
    }
  }
}
