import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { SOURCE_LIMITS } from './landscapeFiles';
import { readContent } from './readContent';
import type { ReadDeadline } from './ReadDeadline';
import { hashOf } from './SourceEtag';

/** The state of a file, to detect changes: an etag of its host, or a hash of its content. */
export interface FileState {
  etag?: string;
  modifiedAt?: string;
  hash: string;
}

/** A file that was read; without text if its host reports that it has not changed. */
export interface UrlFile {
  state: FileState;
  text?: string;
}

/**
 * Reads a file, unless it is unchanged.
 *
 * @throws any error of the URL reader, and InputError if the file is too large
 */
export async function readUrlFile(
  reader: UrlReaderService,
  url: string,
  options: { previous?: FileState; time: ReadDeadline },
): Promise<UrlFile> {
  const { previous, time } = options;
  try {
    const response = await time.within(
      reader.readUrl(url, {
        signal: time.signal,
        etag: previous?.etag,
        // Hosts without etags may report when a file changed.
        lastModifiedAfter:
          previous?.modifiedAt && !previous.etag
            ? new Date(previous.modifiedAt)
            : undefined,
      }),
    );
    const content = await time.within(
      readContent(response, url, SOURCE_LIMITS.fileBytes),
    );
    return {
      text: content.toString('utf8'),
      state: {
        etag: response.etag,
        modifiedAt: response.lastModifiedAt?.toISOString(),
        hash: hashOf(content),
      },
    };
  } catch (error) {
    if (previous && (error as Error).name === 'NotModifiedError') {
      return { state: previous };
    }
    throw error;
  }
}
