import { stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../files/listFiles';
import { hashOf } from './SourceEtag';

/**
 * What changes when one of these files changes, or a file in one of these folders, without reading any: their sizes and times.
 * What is not there, or cannot be read, counts as such.
 */
export async function fingerprint(
  files: string[],
  folders: string[],
): Promise<string> {
  const listed = await Promise.all(folders.map(folder => listFiles(folder)));
  const inFolders = listed.flatMap((names, i) =>
    names.map(name => path.join(folders[i], name)),
  );
  const marks = await Promise.all([...files, ...inFolders].map(markOf));
  return hashOf(JSON.stringify([listed, marks]));
}

async function markOf(file: string): Promise<number[] | undefined> {
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return [size, mtimeMs, ino];
  } catch {
    return undefined;
  }
}
