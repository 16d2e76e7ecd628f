import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './scripts/chromium';

const PORTS = { builtin: 7117, real: 7118 };

/** The folder of a real landscape, in landscape.yml format. Without it, the tests that need one are left out. */
const landscapeData = process.env.LANDSCAPE_DATA;

/** The portal as in production: one process that serves the front end built before (`yarn workspace app build`). */
function portal(port: number, landscapeSource: string) {
  const url = `http://localhost:${port}`;
  const configs = [
    'app-config.yaml',
    'app-config.production.yaml',
    'app-config.e2e.yaml',
  ];
  return {
    // Not `backstage-cli package start`, which starts anew whenever a file changes.
    command: `node --require @backstage/cli/config/nodeTransform.cjs src/index.ts ${configs
      .map(file => `--config ../../${file}`)
      .join(' ')}`,
    cwd: 'packages/backend',
    url: `${url}/.backstage/health/v1/readiness`,
    env: {
      NODE_ENV: 'production',
      PORTAL_URL: url,
      PORTAL_PORT: String(port),
      LANDSCAPE_SOURCE: landscapeSource,
    },
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
      testIgnore: 'real-landscape.test.ts',
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
  ],
  webServer: [
    portal(PORTS.builtin, 'builtin'),
    ...(landscapeData ? [portal(PORTS.real, landscapeData)] : []),
  ],
});
