// Writes the pages of docs/reference, and the layers in docs/architecture.md, from the packages' own schemas and
// configuration. With --check, only reports which of them are outdated.
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { parse } from 'yaml';
import { configurationPage } from './reference/configuration.mjs';
import { layeredPackages } from './layers/packages.mjs';
import { httpApiPage } from './reference/httpApi.mjs';
import { withLayers } from './reference/layers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const openApi = 'plugins/cncf-landscape-backend/src/schema/openapi.yaml';

/** The configuration's schemas of a backend's packages, by the packages' names. */
function configurationSchemas() {
  // Into a file: what the command writes into a pipe is cut off where it is long.
  const folder = mkdtempSync(join(tmpdir(), 'configuration-schema-'));
  const file = join(folder, 'schema.json');
  const output = openSync(file, 'w');
  try {
    execFileSync(
      'yarn',
      [
        ...['backstage-cli', 'config:schema'],
        ...['--package', 'backend', '--format', 'json'],
      ],
      { cwd: root, stdio: ['ignore', output, 'ignore'] },
    );
    const json = readFileSync(file, 'utf8');
    const { schemas } = JSON.parse(json.slice(json.indexOf('{')));
    return new Map(
      schemas.map(({ packageName, value }) => [packageName, value]),
    );
  } finally {
    closeSync(output);
    rmSync(folder, { recursive: true });
  }
}

const pages = {
  'docs/architecture.md': () =>
    withLayers(
      readFileSync(join(root, 'docs/architecture.md'), 'utf8'),
      layeredPackages(root),
    ),
  'docs/reference/http-api.md': () =>
    httpApiPage(parse(readFileSync(join(root, openApi), 'utf8'))),
  'docs/reference/configuration.md': () =>
    configurationPage(configurationSchemas(), [
      {
        title: 'The landscape backend',
        packageName: 'backstage-plugin-cncf-landscape-backend',
        roots: [['cncfLandscape']],
      },
      {
        title: 'The catalog module',
        packageName: 'backstage-plugin-catalog-backend-module-cncf-landscape',
        roots: [['cncfLandscape'], ['catalog', 'providers', 'cncfLandscape']],
      },
    ]),
};

const outdated = [];
for (const [file, write] of Object.entries(pages)) {
  const path = join(root, file);
  const page = prettier.format(write(), {
    ...(await prettier.resolveConfig(path)),
    filepath: path,
  });
  if (process.argv.includes('--check')) {
    let current;
    try {
      current = readFileSync(path, 'utf8');
    } catch {
      current = undefined;
    }
    if (current !== page) {
      outdated.push(file);
    }
  } else {
    writeFileSync(path, page);
    console.log(`wrote ${file}`);
  }
}
if (outdated.length) {
  console.error(
    `${outdated.join(
      ' and ',
    )} differ from what the packages define; run \`yarn docs:references\``,
  );
  process.exitCode = 1;
}
