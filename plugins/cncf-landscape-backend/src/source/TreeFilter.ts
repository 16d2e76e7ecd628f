import { InputError } from '@backstage/errors';
import { displayUrl } from './displayUrl';
import {
  LANDSCAPE_FILE,
  LANDSCAPE_FILES,
  LOGO_FOLDERS,
  SETTINGS_FILE,
  SOURCE_LIMITS,
} from './landscapeFiles';

/** Logos may be in folders, a few deep, and each of these has a name. */
const LOGO = new RegExp(
  `^(?:${LOGO_FOLDERS.join(
    '|',
  )})/(?:(?!\\.\\.?/)[^/\\\\]+/){0,4}(?!\\.\\.?$)[^/\\\\]+$`,
);

const FILES = new Set<string>([...LANDSCAPE_FILES, SETTINGS_FILE]);

/** Selects the files of an archive to unpack, and enforces bounds. */
export class TreeFilter {
  #entries = 0;
  #bytes = 0;

  constructor(
    private readonly options: {
      /** The archive's, for messages. */
      url: string;
      /** Called when the archive exceeds the bounds; nothing more is unpacked then. */
      onRefuse: (refusal: Error) => void;
    },
  ) {}

  /** Never throws: not every URL reader expects a filter to. */
  accepts(file: string, size: number = 0): boolean {
    this.#entries += 1;
    this.#bytes += size;
    if (this.#entries > SOURCE_LIMITS.archiveEntries) {
      return this.#refuse(`${SOURCE_LIMITS.archiveEntries} files`);
    }
    if (this.#bytes > SOURCE_LIMITS.archiveBytes) {
      return this.#refuse(`${SOURCE_LIMITS.archiveBytes} bytes`);
    }
    if (FILES.has(file)) {
      return size <= SOURCE_LIMITS.fileBytes || this.#refuseFile(file, size);
    }
    return LOGO.test(file) && size <= SOURCE_LIMITS.logoBytes;
  }

  #refuse(bound: string): false {
    return this.#stop(
      `The archive of ${displayUrl(
        this.options.url,
      )} has more than ${bound}, the most that are read; configure the URL of its ${LANDSCAPE_FILE} instead, or of a repository with the landscape alone`,
    );
  }

  #refuseFile(file: string, size: number): false {
    return this.#stop(
      `${displayUrl(
        this.options.url,
      )}: ${file} has ${size} bytes, more than the ${
        SOURCE_LIMITS.fileBytes
      } that are read of a file`,
    );
  }

  #stop(message: string): false {
    this.options.onRefuse(new InputError(message));
    return false;
  }
}
