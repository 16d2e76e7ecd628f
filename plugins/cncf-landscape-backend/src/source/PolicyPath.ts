import { readFile, stat } from 'node:fs/promises';
import { InputError, NotFoundError } from '@backstage/errors';
import { SOURCE_LIMITS } from './landscapeFiles';
import { hashOf, readEtag, writeEtag } from './SourceEtag';
import {
  POLICY_KEY,
  POLICY_PLACE,
  type PolicySource,
  type PolicyText,
} from './PolicySource';

/** A file of this machine. It is small, and read anew each time. */
export class PolicyPath implements PolicySource {
  readonly location: string;

  constructor(private readonly options: { given: string; path: string }) {
    this.location = options.given;
  }

  async read({ etag }: { etag?: string } = {}): Promise<
    PolicyText | 'unchanged'
  > {
    const { path } = this.options;
    const text = await this.#readFile().catch(error => {
      throw this.#explain(error);
    });
    const state = hashOf(text);
    return state === readEtag<string>(path, etag)
      ? 'unchanged'
      : { text, etag: writeEtag(path, state) };
  }

  async #readFile(): Promise<string> {
    const { path } = this.options;
    const { size } = await stat(path);
    if (size > SOURCE_LIMITS.fileBytes) {
      throw new InputError(
        `${path} has ${size} bytes, more than the ${SOURCE_LIMITS.fileBytes} that are read of a file; a policy has fewer`,
      );
    }
    return readFile(path, 'utf8');
  }

  #explain(error: NodeJS.ErrnoException): Error {
    const { given, path } = this.options;
    if (error instanceof InputError) {
      return error;
    }
    return error.code === 'ENOENT'
      ? new NotFoundError(
          `There is no ${path}; ${POLICY_KEY} is '${given}' and must be the path of ${POLICY_PLACE}, from the folder in which the backend is started`,
        )
      : new InputError(
          `${path} cannot be read (${
            error.code ?? 'unknown error'
          }); ${POLICY_KEY} is '${given}': let the backend's user read it, or name another file`,
        );
  }
}
