// Types and tests with the release line of Backstage before the newest: in a copy of this checkout, every package of
// Backstage is held at the version that it had in that release.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { holdVersions, readReleaseManifest } from './previousLine.mjs';
import { run } from './verify/runStep.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const copy =
  process.env.PREVIOUS_LINE_FOLDER ?? mkdtempSync(join(tmpdir(), 'landscape-'));

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

const manifest = await readReleaseManifest();
copyCheckout();
holdVersions(copy, manifest);
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
