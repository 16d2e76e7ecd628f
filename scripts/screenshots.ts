// Makes the pictures of docs/images from the demo portal with the built-in landscape.

import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { openPortal, type Portal } from './productionPortal';

const FOLDER = path.resolve(__dirname, '../docs/images');
/** Those of the built-in landscape, and three of the company's own. */
const TECHNOLOGIES = 258;
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const TAB = '/cncf-landscape';

interface Picture {
  file: string;
  url: string;
  viewport?: { width: number; height: number };
  /** What is kept in the browser: the portal's theme and language. */
  settings?: Record<string, string>;
}

const PICTURES: Picture[] = [
  { file: 'landscape', url: TAB },
  { file: 'details', url: `${TAB}?item=opentelemetry` },
  { file: 'cards', url: `${TAB}?view=cards` },
  { file: 'table', url: `${TAB}?view=table` },
  {
    file: 'compare',
    url: `${TAB}?compare=istio,linkerd&compareOpen=1`,
  },
  {
    file: 'category',
    url: `${TAB}/category/orchestration-management/service-mesh`,
  },
  { file: 'approved', url: `${TAB}/approved?need=collect+logs` },
  { file: 'adoption', url: `${TAB}/adoption` },
  { file: 'dark', url: TAB, settings: { theme: 'dark' } },
  {
    file: 'korean',
    url: `${TAB}?item=cilium`,
    settings: { language: 'ko' },
  },
  { file: 'phone', url: TAB, viewport: PHONE },
  { file: 'entity', url: '/catalog/cncf/resource/opentelemetry' },
  { file: 'service', url: '/catalog/default/component/tracking-api' },
];

/** Until the catalog has brought in everything that pages show. */
async function untilIngested(portal: Portal): Promise<void> {
  for (;;) {
    const { facets } = await portal.get(
      '/api/catalog/entity-facets?facet=relations.usesTechnology&facet=spec.type',
    );
    const used = facets['relations.usesTechnology'].length;
    const technologies = facets['spec.type'].find(
      ({ value }: { value: string }) => value === 'technology',
    );
    if (used > 20 && technologies?.count === TECHNOLOGIES) {
      await sleep(5000); // For the last services.
      return;
    }
    await sleep(1000);
  }
}

async function signedIn(browser: Browser, portal: Portal) {
  const page = await browser.newPage();
  await page.goto(portal.url);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('link', { name: 'Settings' }).waitFor();
  return page.context().storageState();
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1500);
}

async function take(
  browser: Browser,
  portal: Portal,
  storageState: BrowserContextOptions['storageState'],
  { file, url, viewport = DESKTOP, settings = {} }: Picture,
): Promise<void> {
  const context = await browser.newContext({ viewport, storageState });
  await context.addInitScript(values => {
    for (const [key, value] of Object.entries(values)) {
      window.localStorage.setItem(key, value);
    }
  }, settings);
  const page = await context.newPage();
  await page.goto(portal.url + url);
  await settled(page);
  await page.screenshot({ path: path.join(FOLDER, `${file}.png`) });
  await context.close();
  console.log(`docs/images/${file}.png`);
}

async function main() {
  const portal = await openPortal('builtin');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
  });
  try {
    await untilIngested(portal);
    const session = await signedIn(browser, portal);
    for (const picture of PICTURES) {
      await take(browser, portal, session, picture);
    }
  } finally {
    await browser.close();
    await portal.stop();
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
