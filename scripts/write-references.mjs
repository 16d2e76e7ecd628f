// Writes the pages of docs/reference from what the packages say of themselves. With --check, only tells whether they
// are as they should be.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { parse } from 'yaml';
import { configurationPage } from './reference/configuration.mjs';
import { httpApiPage } from './reference/httpApi.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const openApi = 'plugins/cncf-landscape-backend/src/schema/openapi.yaml';

function configurationSchema() {
  const json = execFileSync(
    'yarn',
    [
      'backstage-cli',
      'config:schema',
      '--package',
      'backend',
      '--merge',
    ].concat(['--format', 'json']),
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return JSON.parse(json.slice(json.indexOf('{')));
}

const pages = {
  'docs/reference/http-api.md': () =>
    httpApiPage(parse(readFileSync(join(root, openApi), 'utf8'))),
  'docs/reference/configuration.md': () =>
    configurationPage(configurationSchema(), [
      ['cncfLandscape'],
      ['catalog', 'providers', 'cncfLandscape'],
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
    )} do not say what the packages say; run \`yarn docs:references\``,
  );
  process.exitCode = 1;
}
