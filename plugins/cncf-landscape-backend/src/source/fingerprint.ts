import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from './SourceEtag';

/**
 * What changes when one of these files changes, or a file in this folder, without reading any: their sizes and times.
 * What is not there, or cannot be read, counts as such.
 */
export async function fingerprint(
  files: string[],
  folder: string,
): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const inFolder = names.sort().map(name => path.join(folder, name));
  const marks = await Promise.all([...files, ...inFolder].map(markOf));
  return hashOf(JSON.stringify([names, marks]));
}

async function markOf(file: string): Promise<number[] | undefined> {
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return [size, mtimeMs, ino];
  } catch {
    return undefined;
  }
}
