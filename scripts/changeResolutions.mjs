import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes which versions Yarn takes for packages in a folder, whatever asks for others: `resolutions` of its package.json. */
export function changeResolutions(folder, change) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.resolutions = change(manifest.resolutions ?? {});
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
