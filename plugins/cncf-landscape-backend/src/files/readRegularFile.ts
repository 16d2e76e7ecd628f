import { constants } from 'node:fs';
import { lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

/** Thrown instead of reading a device, something outside its folder, or too large a file. */
export class RefusedFileError extends Error {
  override readonly name = 'RefusedFileError';
}

/** Bounds on reading a file. */
export interface RegularFileBounds {
  maxBytes: number;
  /** Whether to reject hard links as well: an archive may link files outside of it into its folder. */
  soleName?: boolean;
  /** Ends the reading early. */
  signal?: AbortSignal;
}

/** Never follows links or blocks when opening. */
const OPEN_FLAGS =
  constants.O_RDONLY |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

const CHUNK_BYTES = 256 * 1024;

/**
 * Reads a regular file that is really inside a folder. Links are followed as long as they stay inside it, as those do that
 * Kubernetes mounts a ConfigMap with; a device or a pipe is not even opened.
 *
 * @param folder - absolute; may itself be a link
 * @param name - of the file in it; may have folders before it
 * @throws RefusedFileError where something else is there, and what the file system throws
 */
export async function readRegularFile(
  folder: string,
  name: string,
  bounds: RegularFileBounds,
): Promise<Buffer> {
  const real = await realPathInside(folder, name);
  refuseIrregular(await lstat(real), bounds);
  bounds.signal?.throwIfAborted();
  const file = await open(real, OPEN_FLAGS);
  try {
    // The file may have been replaced meanwhile.
    const opened = await file.stat();
    refuseIrregular(opened, bounds);
    const now = await lstat(await realPathInside(folder, name));
    if (now.dev !== opened.dev || now.ino !== opened.ino) {
      throw new RefusedFileError('was replaced while it was read');
    }
    return await readToEnd(file, bounds);
  } finally {
    await file.close();
  }
}

async function realPathInside(folder: string, name: string): Promise<string> {
  const root = await realpath(folder);
  const real = await realpath(path.join(root, name));
  const inside = path.relative(root, real);
  if (
    !inside ||
    inside === '..' ||
    inside.startsWith(`..${path.sep}`) ||
    path.isAbsolute(inside)
  ) {
    throw new RefusedFileError('is a link that leads out of its folder');
  }
  return real;
}

function refuseIrregular(
  stats: { isFile(): boolean; size: number; nlink: number },
  { maxBytes, soleName }: RegularFileBounds,
): void {
  if (!stats.isFile()) {
    throw new RefusedFileError('is not a regular file');
  }
  if (soleName && stats.nlink > 1) {
    throw new RefusedFileError('is a link to another file');
  }
  if (stats.size > maxBytes) {
    throw new RefusedFileError(
      `has ${stats.size} bytes, more than the ${maxBytes} that are read of a file`,
    );
  }
}

/** A file may grow while it is read, so its size is not a bound. */
async function readToEnd(
  file: FileHandle,
  { maxBytes, signal }: RegularFileBounds,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead, buffer } = await file.read(
      Buffer.allocUnsafe(CHUNK_BYTES),
      0,
      CHUNK_BYTES,
      null,
    );
    if (!bytesRead) {
      return Buffer.concat(chunks);
    }
    bytes += bytesRead;
    if (bytes > maxBytes) {
      throw new RefusedFileError(
        `has more than the ${maxBytes} bytes that are read of a file`,
      );
    }
    chunks.push(buffer.subarray(0, bytesRead));
  }
}
