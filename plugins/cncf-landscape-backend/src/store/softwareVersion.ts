import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The version of this plugin: another one may make something else of the same files. */
export async function softwareVersion(): Promise<string> {
  const file = resolvePackagePath(
    'backstage-plugin-cncf-landscape-backend',
    'package.json',
  );
  return JSON.parse(await readFile(file, 'utf8')).version;
}
