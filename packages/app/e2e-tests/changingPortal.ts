import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
// eslint-disable-next-line @backstage/no-relative-monorepo-imports -- scripts/ belongs to no package
import { portalProcess } from '../../../scripts/portalProcess';
// eslint-disable-next-line @backstage/no-relative-monorepo-imports -- scripts/ belongs to no package
import { runPortal } from '../../../scripts/runPortal';

const START_TIMEOUT = 120_000;

const landscapeData = path.resolve(process.env.LANDSCAPE_DATA ?? '.');

/** Whether there is a real landscape with states of earlier years. */
export const hasHistory =
  Boolean(process.env.LANDSCAPE_DATA) &&
  ['landscape-2024-09-25.yml', 'landscape-2025-09-25.yml'].every(file =>
    existsSync(path.join(landscapeData, 'history', file)),
  );

/** A portal whose landscape is that of September 2024, until a test brings in a later one. */
export interface ChangingPortal {
  /** Puts the landscape of September 2025 where the portal reads its source. It reads it when it is asked to. */
  bringIn2025(): Promise<void>;
}

/** Tests that have a portal for themselves, started for the first that asks for it. */
export const test = base.extend<object, { changingPortal: ChangingPortal }>({
  changingPortal: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { project }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'changing-landscape-'));
      // Written, not copied: the real files may be read-only, and so would be their copies.
      const put = async (from: string, to: string) =>
        writeFile(
          path.join(folder, to),
          await readFile(path.join(landscapeData, from)),
        );
      await put('settings.yml', 'settings.yml');
      await put('history/landscape-2024-09-25.yml', 'landscape.yml');
      const stop = await startPortal(
        Number(new URL(project.use.baseURL!).port),
        folder,
      );
      await use({
        bringIn2025: () =>
          put('history/landscape-2025-09-25.yml', 'landscape.yml'),
      });
      await stop();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: START_TIMEOUT },
  ],
});

/** Starts a portal; resolves when it can be asked, to what stops it. */
async function startPortal(
  port: number,
  landscapeSource: string,
): Promise<() => Promise<void>> {
  const portal = portalProcess(port, landscapeSource);
  const isReady = () => answersWell(portal.readinessUrl);
  if (await isReady()) {
    throw new Error(`Something else answers at ${portal.url}: stop it`);
  }
  return runPortal(portal, isReady);
}

async function answersWell(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
