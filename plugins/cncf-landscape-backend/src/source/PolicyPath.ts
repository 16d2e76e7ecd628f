import path from 'node:path';
import { InputError, NotFoundError } from '@backstage/errors';
import { readRegularFile, RefusedFileError } from '../files/readRegularFile';
import { SOURCE_LIMITS } from './landscapeFiles';
import { ReadDeadline } from './ReadDeadline';
import { hashOf, readEtag, writeEtag } from './SourceEtag';
import {
  POLICY_KEY,
  POLICY_FILE_KINDS,
  type PolicySource,
  type PolicyText,
} from './PolicySource';

/** A local file. It is small, and read completely each time. */
export class PolicyPath implements PolicySource {
  readonly location: string;

  constructor(
    private readonly options: {
      /** As the configuration names it. */
      given: string;
      /** Absolute. */
      path: string;
      /** The timeout for reading, in milliseconds. */
      timeoutMs: number;
    },
  ) {
    this.location = options.given;
  }

  async read({
    etag,
    signal,
  }: { etag?: string; signal?: AbortSignal } = {}): Promise<
    PolicyText | 'unchanged'
  > {
    const { given, path: file, timeoutMs } = this.options;
    const time = new ReadDeadline({ path: given, timeoutMs, signal });
    try {
      const content = await time.within(
        readRegularFile(path.dirname(file), path.basename(file), {
          maxBytes: SOURCE_LIMITS.fileBytes,
          signal: time.signal,
        }),
      );
      const text = content.toString('utf8');
      const state = hashOf(text);
      return state === readEtag<string>(file, etag)
        ? 'unchanged'
        : { text, etag: writeEtag(file, state) };
    } catch (error) {
      throw this.#explain(error as NodeJS.ErrnoException);
    } finally {
      time.end();
    }
  }

  #explain(error: NodeJS.ErrnoException): Error {
    const { given, path: file } = this.options;
    if (error instanceof InputError) {
      return error;
    }
    if (error instanceof RefusedFileError) {
      return new InputError(
        `${file} ${error.message}, and is not read; ${POLICY_KEY} is '${given}': let it name ${POLICY_FILE_KINDS} that is a file of less than ${SOURCE_LIMITS.fileBytes} bytes`,
      );
    }
    return error.code === 'ENOENT'
      ? new NotFoundError(
          `There is no ${file}; ${POLICY_KEY} is '${given}' and must be the path of ${POLICY_FILE_KINDS}, from the folder in which the backend is started`,
        )
      : new InputError(
          `${file} cannot be read (${
            error.code ?? 'unknown error'
          }); ${POLICY_KEY} is '${given}': let the backend's user read it, or name another file`,
        );
  }
}
