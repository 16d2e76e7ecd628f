// A software bill of materials in CycloneDX's format for every package that is published, from what Yarn has installed:
// what its users get, without what only its developers need. Written to sbom/.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLUGIN = '@cyclonedx/yarn-plugin-cyclonedx@3.4.0';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'sbom');
mkdirSync(target, { recursive: true });

for (const plugin of readdirSync(join(root, 'plugins'))) {
  const cwd = join(root, 'plugins', plugin);
  const { name } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  const file = join(target, `${name}.cdx.json`);
  execFileSync(
    'yarn',
    [
      ...['dlx', '-q', PLUGIN],
      ...['--production', '--output-reproducible', '--mc-type', 'library'],
      ...['--output-file', file],
    ],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { components } = JSON.parse(readFileSync(file, 'utf8'));
  console.log(`${name}: ${components.length} components`);
}
