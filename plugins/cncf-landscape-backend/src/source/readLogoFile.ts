import path from 'node:path';
import {
  readRegularFile,
  type RegularFileBounds,
} from '../files/readRegularFile';
import { SOURCE_LIMITS } from './landscapeFiles';

/**
 * Reads a logo by its bare name: whatever path a source writes before it, only the folder of logos is looked into.
 *
 * @param root - the folder that the file must really be in, whatever links there are
 * @param folder - of logos, in that one
 */
export async function readLogoFile(
  root: string,
  folder: string,
  name: string,
  bounds: Omit<RegularFileBounds, 'maxBytes'> = {},
): Promise<Buffer | undefined> {
  const file = path.join(folder, path.posix.basename(name));
  try {
    return await readRegularFile(root, file, {
      ...bounds,
      maxBytes: SOURCE_LIMITS.logoBytes,
    });
  } catch {
    return undefined; // Its item has a monogram then, as one that names no logo.
  }
}
