import type { LaunchOptions } from '@playwright/test';

/** Chromium as tests and benchmarks start it: quiet, and drawn by the processor, as on a machine without a screen. */
export const chromiumOptions: LaunchOptions = {
  executablePath: process.env.CHROMIUM || undefined,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
