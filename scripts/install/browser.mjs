import { chromium } from '@playwright/test';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A visitor of an app in Chromium, who notes what a page must not do. */
export async function openBrowser(executablePath) {
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS,
  });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
  });
  const notes = { hosts: new Set(), violations: [], errors: [] };
  page.on('request', request => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) {
      notes.hosts.add(host);
    }
  });
  page.on('console', message => {
    if (/content security policy/i.test(message.text())) {
      notes.violations.push(message.text());
    }
  });
  page.on('pageerror', error => notes.errors.push(error.message));
  return { page, notes, close: () => browser.close() };
}

/** Opens a path of an app and signs in as a guest where that is asked for; gives the page's security policy. */
export async function visit(page, url) {
  const response = await page.goto(url);
  const enter = page.getByRole('button', { name: 'Enter' });
  const signedIn = page.getByRole('link', { name: 'Settings' });
  await enter.or(signedIn).first().waitFor({ timeout: 60_000 });
  if (await enter.isVisible()) {
    await enter.click();
    await signedIn.waitFor();
  }
  return response.headers()['content-security-policy'];
}

/** Waits, with patience for what is still starting, until an app shows the tab with technologies in it. */
export async function untilTabIsShown(page, url) {
  for (let tries = 0; ; tries++) {
    try {
      await visit(page, `${url}/cncf-landscape`);
      await page
        .locator('[data-technology]')
        .first()
        .waitFor({ timeout: 30_000 });
      return;
    } catch (error) {
      if (tries === 5) {
        throw error;
      }
    }
  }
}
