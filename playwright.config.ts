import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './scripts/chromium';
import { portalProcess } from './scripts/portalProcess';

const PORTS = { builtin: 7117, real: 7118, changing: 7119 };

/** The folder of a real landscape, in landscape.yml format. Without it, the tests that need one are left out. */
const landscapeData = process.env.LANDSCAPE_DATA;

function portal(port: number, landscapeSource: string) {
  const { args, cwd, env, readinessUrl } = portalProcess(port, landscapeSource);
  return {
    command: `node ${args.join(' ')}`,
    cwd,
    url: readinessUrl,
    env,
    timeout: 180_000,
  };
}

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may be too slow once; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  // Both portals are busy enough with one browser on a small machine.
  workers: 1,
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'e2e-test-report' }],
  ],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: chromiumOptions,
  },
  projects: [
    {
      name: 'builtin',
      testIgnore: ['real-landscape.test.ts', 'whats-new.test.ts'],
      use: { baseURL: `http://localhost:${PORTS.builtin}` },
    },
    ...(landscapeData
      ? [
          {
            name: 'real',
            testMatch: ['real-landscape.test.ts', 'service-relations.test.ts'],
            use: { baseURL: `http://localhost:${PORTS.real}` },
          },
        ]
      : []),
    {
      // These tests start their portal by themselves, when it is their turn: see changingPortal.ts.
      name: 'changing',
      testMatch: 'whats-new.test.ts',
      use: { baseURL: `http://localhost:${PORTS.changing}` },
    },
  ],
  webServer: [
    portal(PORTS.builtin, 'builtin'),
    ...(landscapeData ? [portal(PORTS.real, landscapeData)] : []),
  ],
});
