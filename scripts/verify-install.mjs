// Installs the packages, as they would be published, into new apps exactly as the documentation says, and looks at them
// in a browser. Heavy: it makes whole apps. `node scripts/verify-install.mjs default` does one of them only (`default`,
// `legacy`, or `earlier` for the version that serves earlier lines of Backstage); `$INSTALL_TARBALLS` names a folder of tarballs packed
// before.

import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changesIn, commandsIn, sectionOf } from './install/instructions.mjs';
import { compareLines } from './install/lines.mjs';
import { installInto } from './install/installInto.mjs';
import { packTarballs, readTarballs } from './install/tarballs.mjs';
import { Transcript, kilobytes } from './install/transcript.mjs';
import { provideChromium } from './verify/chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder =
  process.env.INSTALL_FOLDER ?? mkdtempSync(join(tmpdir(), 'landscape-'));
const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

// So that what was started here ends also when this is interrupted.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(1));
}

const env = {
  ...process.env,
  // A CI's install refuses to change the lock file, which is what an installation is about.
  CI: '',
  FORCE_COLOR: '0',
  BROWSER: 'none',
};
delete env.NODE_ENV;
// What npx started this with would be taken for what it is asked to start next.
delete env.npm_config_call;
delete env.npm_config_package;
const context = { root, folder, env, chromium: await provideChromium(env) };
const transcript = new Transcript({
  [folder]: '…',
  [root]: '…',
  [env.INSTALL_TARBALLS ?? folder]: '…',
});

const read = file => readFileSync(join(root, file), 'utf8');
const readme = sectionOf(read('README.md'), 'Add it to your Backstage');
const legacy = sectionOf(
  read('docs/installation.md'),
  'Apps on the old frontend system',
);
const commands = commandsIn(readme);

const isWanted = template => !wanted.length || wanted.includes(template);
const packed = process.env.INSTALL_TARBALLS;
const tarballs = packed
  ? readTarballs(packed)
  : await packTarballs({
      ...context,
      folder: join(folder, 'tarballs'),
      logs: folder,
    });
transcript.heading('The packages');
transcript.table(
  ['package', 'tarball'],
  tarballs.map(({ name, bytes }) => [`\`${name}\``, kilobytes(bytes)]),
);

const runs = [
  { template: 'default', changes: changesIn(readme), remove: true },
  {
    template: 'legacy',
    changes: [...changesIn(readme), ...changesIn(legacy)],
    remove: false,
  },
];
for (const run of runs) {
  if (isWanted(run.template)) {
    await installInto({ ...run, tarballs, commands, transcript, context });
  }
}
if (isWanted('earlier')) {
  await compareLines({ transcript, context });
}

await transcript.write(join(root, 'docs', 'install-transcript.md'), {
  title: 'The last installation test',
  about:
    'What `npm run verify:install` did and saw: it packs the packages, makes new apps, types what the documentation says, and looks at the apps in Chromium.',
});
