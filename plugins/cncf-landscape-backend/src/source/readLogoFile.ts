import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { SOURCE_LIMITS } from './landscapeFiles';

/** Reads a logo by its bare name: whatever path a source writes before it, only the folder of logos is looked into. */
export async function readLogoFile(
  folder: string,
  name: string,
): Promise<Buffer | undefined> {
  const file = path.join(folder, path.posix.basename(name));
  try {
    const stats = await stat(file);
    return stats.isFile() && stats.size <= SOURCE_LIMITS.logoBytes
      ? await readFile(file)
      : undefined;
  } catch {
    return undefined; // Its item has a monogram then, as one that names no logo.
  }
}
