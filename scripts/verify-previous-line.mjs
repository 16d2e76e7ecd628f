// Types and tests with the release line of Backstage before the newest: in a copy of this checkout, every package of
// Backstage is held at the version that it had in that release. `$BACKSTAGE_MANIFEST_FILE` names the release's manifest
// where versions.backstage.io cannot be reached.

import { getManifestByVersion } from '@backstage/release-manifests';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './verify/runStep.mjs';

const RELEASE = '1.54.0';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const copy =
  process.env.PREVIOUS_LINE_FOLDER ?? mkdtempSync(join(tmpdir(), 'landscape-'));

async function readManifest() {
  const file = process.env.BACKSTAGE_MANIFEST_FILE;
  return file
    ? JSON.parse(readFileSync(file, 'utf8'))
    : getManifestByVersion({ version: RELEASE });
}

/** What belongs to the checkout, whether or not it is committed. */
function copyCheckout() {
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  for (const file of files.split('\0').filter(Boolean)) {
    if (existsSync(join(root, file))) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(root, file), join(copy, file));
    }
  }
}

function holdVersions({ releaseVersion, packages }) {
  const file = join(copy, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const { name, version } of packages) {
    manifest.resolutions[name] = version;
  }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(
    join(copy, 'backstage.json'),
    `${JSON.stringify({ version: releaseVersion })}\n`,
  );
}

const manifest = await readManifest();
copyCheckout();
holdVersions(manifest);
process.chdir(copy);
const env = {
  ...process.env,
  CI: 'true',
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
};
await run('yarn', ['install'], env);
await run('yarn', ['tsc'], env);
await run(
  'yarn',
  ['backstage-cli', 'repo', 'test', '--watchAll=false', '--coverage=false'],
  env,
);
console.log(`\nTypes and tests hold for Backstage ${manifest.releaseVersion}.`);
