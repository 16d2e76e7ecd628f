import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { UrlReaderServiceReadTreeResponse } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** How often (milliseconds) the disk usage of an archive is checked. */
const LOOK_MS = 100;

/** What Backstage's responses have beside what their type says. Others may have none of it. */
interface ArchiveResponse {
  /** The folder for a ZIP archive while it is unpacked. */
  workDir?: string;
  stream?: Readable;
}

/** An archive that is being unpacked. */
export interface Unpacking {
  /** May never settle after `stop`. */
  done: Promise<unknown>;
  stop(): void;
}

/**
 * Unpacks an archive into a folder, with all that is needed on the way, so that whoever removes the folder removes all of it.
 *
 * @param options - `maxBytes`: how large the folder may grow; `onError`: told
 * why it is not unpacked any further, which `done` may never say
 */
export function unpackInto(
  folder: string,
  tree: UrlReaderServiceReadTreeResponse,
  { maxBytes, onError }: { maxBytes: number; onError: (error: Error) => void },
): Unpacking {
  const response = tree as ArchiveResponse;
  if (typeof response.workDir === 'string') {
    response.workDir = folder;
  }
  // Nobody else listens while a ZIP archive is received, and an error that nobody hears ends the backend.
  response.stream?.on?.('error', onError);
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    response.stream?.destroy?.();
  };
  const look = async () => {
    const bytes = await sizeOf(folder).catch(() => 0);
    if (isOver) {
      return;
    }
    if (bytes > maxBytes) {
      stop();
      onError(
        new InputError(
          `The archive takes more than ${maxBytes} bytes of the disk, the most that are read; configure the URL of its landscape.yml instead, or of a repository with the landscape alone`,
        ),
      );
      return;
    }
    timer = setTimeout(look, LOOK_MS);
    timer.unref();
  };
  const done = tree.dir({ targetDir: folder }).finally(() => {
    isOver = true;
    clearTimeout(timer);
  });
  done.catch(() => undefined);
  look();
  return { done, stop };
}

/** The disk usage of a folder with its contents, in bytes. */
async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    bytes += entry.isDirectory()
      ? await sizeOf(file)
      : await lstat(file).then(
          ({ size }) => size,
          () => 0,
        );
  }
  return bytes;
}
