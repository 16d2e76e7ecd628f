// What must hold of a package before it is published: what its manifest says, which files go along, and what the README
// opens with. That every import is declared is a rule of the linter (`@backstage/no-undeclared-imports`).

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What nobody who installs a package needs: sources, tests, and what only they use. */
const UNWANTED =
  /(^|\/)(src|dev|scripts|__testUtils__|__fixtures__|__mocks__)\/|\.test\.|setupTests|report\.api\.md/;

/** The plugin that a package belongs to has all of these. */
const PLUGIN_ROLES = [
  'frontend-plugin',
  'backend-plugin',
  'common-library',
  'node-library',
];

const read = (...path) => readFileSync(join(...path), 'utf8');

function* problemsOfManifest(manifest) {
  for (const field of ['description', 'keywords', 'license', 'files']) {
    if (!manifest[field]?.length) {
      yield `package.json has no “${field}”`;
    }
  }
  if (manifest.private) {
    yield 'package.json says that it is private';
  }
  if (manifest.publishConfig?.access !== 'public') {
    yield 'package.json lacks “publishConfig.access: public”';
  }
  const { role, pluginId, pluginPackages } = manifest.backstage ?? {};
  if (!role || !pluginId) {
    yield 'package.json lacks “backstage.role” or “backstage.pluginId”';
  }
  if (PLUGIN_ROLES.includes(role) && !pluginPackages?.includes(manifest.name)) {
    yield '“backstage.pluginPackages” does not name the package itself';
  }
  if (
    manifest.configSchema &&
    !manifest.files.includes(manifest.configSchema)
  ) {
    yield `“files” lacks ${manifest.configSchema}`;
  }
}

function* problemsOfTexts(folder, manifest) {
  if (read(folder, 'LICENSE') !== read(root, 'LICENSE')) {
    yield 'LICENSE is not the one of this repository';
  }
  if (!read(folder, 'README.md').startsWith(`# ${manifest.name}\n`)) {
    yield 'README.md does not begin with the name of the package';
  }
}

/** The files as npm would publish them; the package has to be built. */
function publishedFiles(folder) {
  const json = execFileSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // What the scripts around packing print comes first.
  const [{ files }] = JSON.parse(json.slice(json.indexOf('[\n')));
  return files.map(({ path }) => path);
}

function* problemsOfFiles(folder) {
  const files = publishedFiles(folder);
  if (!files.some(file => /^dist\/index\.\w+\.js$/.test(file))) {
    yield 'nothing was built: run `yarn build:all`';
  }
  for (const file of files.filter(path => UNWANTED.test(path))) {
    yield `${file} would be published`;
  }
}

let failed = false;
for (const plugin of readdirSync(join(root, 'plugins'))) {
  const folder = join(root, 'plugins', plugin);
  const manifest = JSON.parse(read(folder, 'package.json'));
  const problems = [
    ...problemsOfManifest(manifest),
    ...problemsOfTexts(folder, manifest),
    ...problemsOfFiles(folder),
  ];
  console.log(`${problems.length ? 'FAIL' : 'ok  '}  ${manifest.name}`);
  for (const problem of problems) {
    failed = true;
    console.log(`      ${problem}`);
  }
}
process.exitCode = failed ? 1 : 0;
