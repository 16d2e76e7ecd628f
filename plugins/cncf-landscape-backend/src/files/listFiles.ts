import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** More than these in one folder nobody looks through. */
const MAX_FILES = 50_000;

/**
 * The files in a folder and in the folders in it, by their paths from there with `/` between folders, in order. Links to folders
 * are not followed; what is not there has none.
 *
 * @param depth - how many folders deep is looked
 */
export async function listFiles(
  folder: string,
  depth: number = 4,
): Promise<string[]> {
  const files: string[] = [];
  const list = async (inside: string, left: number) => {
    const entries = await readdir(path.join(folder, inside), {
      withFileTypes: true,
    }).catch(() => []);
    for (const entry of entries) {
      const file = path.posix.join(inside, entry.name);
      if (!entry.isDirectory()) {
        files.push(file);
      } else if (left > 0 && !entry.name.startsWith('..')) {
        await list(file, left - 1);
      }
      if (files.length >= MAX_FILES) {
        return;
      }
    }
  };
  await list('', depth);
  return files.sort();
}
