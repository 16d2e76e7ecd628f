import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyChanges, revertChanges } from './applyChanges.mjs';
import { openBrowser, untilTabIsShown } from './browser.mjs';
import { bundleSize } from './bundleSize.mjs';
import { checkInstalled, checkRemoved } from './checks.mjs';
import { schemaIn, faultyFields } from './configurationDocs.mjs';
import { countLines } from './instructions.mjs';
import { forgetTarballs, makeNewApp, resolveToTarballs } from './newApp.mjs';
import { secondCopies } from './secondCopies.mjs';
import { startForDevelopment, startPortal } from './portal.mjs';
import { withTarballs } from './tarballs.mjs';
import { kilobytes } from './transcript.mjs';

/**
 * Installs the packages into a new app as its documentation says, and looks at what comes of it; where `remove` is set,
 * takes them out again.
 */
export async function installInto({
  template,
  tarballs,
  commands,
  changes,
  remove,
  transcript,
  context,
}) {
  const logs = join(context.folder, `${template}-logs`);
  mkdirSync(logs, { recursive: true });
  const app = await makeNewApp({
    ...context,
    folder: join(context.folder, template),
    legacy: template === 'legacy',
    logs,
  });
  transcript.heading(
    `A new app of Backstage ${app.version}, of the ${template} template`,
  );
  transcript.point(
    `made by \`${app.madeBy}\`, its packages of Backstage raised to ${
      app.version
    }${
      app.pinned
        ? ', with versions pinned for what the registry of this run lacks'
        : ''
    }`,
  );
  await app.run('yarn workspace app build', 'build-before');
  const before = bundleSize(app.folder);
  const lockBefore = lockFileOf(app);

  await install({
    app,
    tarballs,
    commands,
    changes,
    transcript,
    context,
    logs,
  });
  assert.deepEqual(secondCopies(lockBefore, lockFileOf(app)), []);
  transcript.point('no package of Backstage has a second copy because of ours');
  await checkTypesAndConfiguration({ app, transcript, logs });

  await app.run('yarn workspace app build', 'build-after');
  tellBundleSize({ before, after: bundleSize(app.folder), transcript });

  const portal = { ...context, app: app.folder, logs };
  const policy = await whileRunning({ ...portal, name: 'installed' }, url =>
    checkInstalled({ url, chromium: context.chromium }),
  ).then(({ seen, policy: sent }) => {
    seen.forEach(sentence => transcript.point(sentence));
    return sent;
  });
  if (!remove) {
    return;
  }
  transcript.heading('The packages taken out again');
  await uninstall({ app, tarballs, commands, changes, transcript });
  await app.run('yarn workspace app build', 'build-removed');
  const { seen } = await whileRunning({ ...portal, name: 'removed' }, url =>
    checkRemoved({ url, chromium: context.chromium, policyBefore: policy }),
  );
  seen.forEach(sentence => transcript.point(sentence));
}

const lockFileOf = app => readFileSync(join(app.folder, 'yarn.lock'), 'utf8');

async function install(run) {
  const { app, tarballs, commands, changes, transcript, context, logs } = run;
  resolveToTarballs(app.folder, tarballs);
  transcript.code('sh', commands);
  const start = Date.now();
  for (const [index, command] of commands.entries()) {
    await app.run(withTarballs(command, tarballs), `add-${index}`);
  }
  applyChanges(app.folder, changes);
  const added = Date.now();

  const portal = await startForDevelopment({
    ...context,
    app: app.folder,
    logs,
  });
  const browser = await openBrowser(context.chromium);
  try {
    await untilTabIsShown(browser.page, portal.url);
  } finally {
    await browser.close();
    await portal.stop();
  }
  const seconds = (from, to) => Math.round((to - from) / 1000);
  transcript.point(
    `lines that a user types: ${countLines(commands, changes)}, of which ${
      commands.length
    } commands`,
  );
  transcript.point(
    `from the first \`yarn add\` to the tab on screen, with \`yarn start\`: ${seconds(
      start,
      Date.now(),
    )} s, of which ${seconds(start, added)} s for adding`,
  );
}

async function checkTypesAndConfiguration({ app, transcript, logs }) {
  await app.run('yarn tsc', 'types');
  transcript.point('`yarn tsc` accepts the lines');
  await app.run('yarn backstage-cli config:check --strict --lax', 'config');
  transcript.point('`backstage-cli config:check --strict` accepts the app');
  await app.run('yarn backstage-cli config:docs', 'config-docs');
  const docs = readFileSync(join(logs, 'config-docs.log'), 'utf8');
  assert.deepEqual(faultyFields(schemaIn(docs)), []);
  transcript.point(
    '`backstage-cli config:docs` describes every field of ours, and requires none',
  );
}

function tellBundleSize({ before, after, transcript }) {
  transcript.point(
    `the front end adds ${kilobytes(
      after.initial - before.initial,
    )} to what the app loads first (before: ${kilobytes(
      before.initial,
    )}), and ${kilobytes(
      after.all - before.all,
    )} to all of its scripts and styles (before: ${kilobytes(
      before.all,
    )}), gzip-compressed`,
  );
}

async function uninstall({ app, tarballs, commands, changes, transcript }) {
  const removals = commands.map(command =>
    command.replace(' add ', ' remove '),
  );
  transcript.code('sh', removals);
  for (const [index, command] of removals.entries()) {
    await app.run(command, `remove-${index}`);
  }
  forgetTarballs(app.folder, tarballs);
  revertChanges(app.folder, changes);
  await app.run('yarn install', 'install-removed');
}

async function whileRunning(portal, look) {
  const { url, stop } = await startPortal(portal);
  try {
    return await look(url);
  } finally {
    await stop();
  }
}
