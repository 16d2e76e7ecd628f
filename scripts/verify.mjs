// Everything that must hold before a change lands, in one run that shows all failures.

import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideChromium } from './verify/chromium.mjs';
import { countJestTests } from './verify/jestReport.mjs';
import { countPlaywrightTests } from './verify/playwrightReport.mjs';
import { providePostgres } from './verify/postgres.mjs';
import { run, runStep } from './verify/runStep.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'node_modules', '.cache', 'verify');
const jestReport = join(reports, 'jest.json');
const playwrightReport = join(reports, 'playwright.json');

process.chdir(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const env = {
  ...process.env,
  CI: 'true',
  PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
};
if (env.LANDSCAPE_DATA) {
  env.LANDSCAPE_DATA = resolve(env.LANDSCAPE_DATA);
} else {
  console.log(
    'LANDSCAPE_DATA is not set: tests that read a real landscape are skipped.',
  );
}

const yarn = (...args) => run('yarn', args, env);

// So that what was started here ends also when this is interrupted.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(1));
}

let stopPostgres;

const steps = [
  { name: 'types', run: () => yarn('tsc') },
  {
    name: 'eslint',
    run: () => yarn('backstage-cli', 'repo', 'lint', '--max-warnings=0'),
  },
  { name: 'layers', run: () => yarn('check:layers') },
  { name: 'prettier', run: () => yarn('prettier', '--check', '.') },
  { name: 'prose', run: () => yarn('lint:prose') },
  {
    name: 'configuration',
    run: () =>
      yarn(
        ...['backstage-cli', 'config:check', '--strict', '--lax'],
        ...['--config', 'app-config.yaml'],
        ...['--config', 'app-config.production.yaml'],
      ),
  },
  { name: 'references', run: () => yarn('docs:references', '--check') },
  {
    name: 'postgresql',
    run: async () => {
      stopPostgres = await providePostgres(env);
    },
    count: () =>
      stopPostgres
        ? { passed: 1, failed: 0, skipped: 0 }
        : { passed: 0, failed: 0, skipped: 1 },
  },
  {
    name: 'jest',
    run: async () => {
      try {
        await yarn(
          ...['backstage-cli', 'repo', 'test', '--watchAll=false'],
          ...['--coverage=false', '--json', `--outputFile=${jestReport}`],
        );
      } finally {
        await stopPostgres?.();
      }
    },
    count: () => countJestTests(jestReport),
  },
  { name: 'front end', run: () => yarn('workspace', 'app', 'build') },
  {
    name: 'chromium',
    run: async () => {
      env.CHROMIUM = await provideChromium(env);
    },
  },
  {
    name: 'browser tests',
    run: () => yarn('playwright', 'test', '--reporter=list,json'),
    count: () => countPlaywrightTests(playwrightReport),
  },
  {
    name: 'packages',
    run: async () => {
      await yarn('backstage-cli', 'repo', 'build');
      await run('node', ['scripts/check-packages.mjs'], env);
    },
  },
];

const results = [];
for (const step of steps) {
  results.push(await runStep(step));
}

console.log('\n');
for (const { name, seconds, passed, failed, skipped, problem } of results) {
  const counts = `${passed} passed, ${failed} failed`;
  console.log(
    `${failed ? 'FAIL' : 'ok  '}  ${name.padEnd(14)} ${seconds
      .toFixed(0)
      .padStart(5)} s  ${counts}${skipped ? `, ${skipped} skipped` : ''}${
      problem ? `  (${problem})` : ''
    }`,
  );
}

const sum = key => results.reduce((total, result) => total + result[key], 0);
const failed = sum('failed');
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
