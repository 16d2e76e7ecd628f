import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages with a layers.json, and what it says. */
export function layeredPackages(root) {
  return readdirSync(join(root, 'plugins'))
    .map(name => ({ name, folder: join(root, 'plugins', name) }))
    .filter(({ folder }) => existsSync(join(folder, 'layers.json')))
    .map(({ name, folder }) => ({
      name,
      folder,
      levels: JSON.parse(readFileSync(join(folder, 'layers.json'), 'utf8')),
    }));
}
