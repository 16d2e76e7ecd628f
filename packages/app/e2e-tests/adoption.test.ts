import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectNoSeriousViolation } from './axe';
import { PortalApi } from './portalApi';
import { openAsGuest } from './signIn';

/** The catalog needs a while after the start until all services are related. */
test.beforeAll(async ({ request }) => {
  const api = await PortalApi.asGuest(request);
  await expect
    .poll(() => api.countServicesThatUse('kubernetes'), { timeout: 60_000 })
    .toBe(10);
});

const barsOf = (page: Page) =>
  page.getByRole('table', { name: 'Technologies by use' });

/** What is below the screen asks the catalog only when it comes into sight. */
async function scrollTo(page: Page, name: string) {
  await page
    .getByRole('region', { name, exact: true })
    .scrollIntoViewIfNeeded();
}

test('the tab has a page that tells who uses what', async ({ page }) => {
  await openAsGuest(page, '/cncf-landscape');
  await page.getByRole('tab', { name: 'Adoption' }).click();
  await expect(page).toHaveURL(/\/cncf-landscape\/adoption/);

  const bars = barsOf(page);
  await expect(bars.locator('[data-technology]').first()).toHaveAttribute(
    'data-technology',
    'kubernetes',
  );
  await expect(
    bars.getByRole('link', { name: '4 teams use Kubernetes' }),
  ).toBeVisible();

  await bars.getByRole('link', { name: '10 services use Kubernetes' }).click();
  const list = page.getByRole('dialog', {
    name: 'Services that use Kubernetes',
  });
  await expect(list.getByRole('link', { name: 'Tracking API' })).toBeVisible();
  await expect(list.getByText('10 entities')).toBeVisible();

  // What its sender saw: the URL opens the same list.
  await page.reload();
  await expect(list.getByText('10 entities')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('what is on hold or archived and still in use is shown with its owners', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape/adoption');
  const name = 'Still in use, though archived or advised against';
  await scrollTo(page, name);
  const risky = page.getByRole('table', { name });
  const emissary = risky.locator('[data-technology="emissary-ingress"]');
  await expect(emissary).toContainText('Hold');
  await expect(emissary).toContainText('Use Contour instead');
  await emissary.getByRole('link', { name: /tracking 1/i }).click();
  await expect(
    page.getByRole('dialog').getByRole('link', { name: 'Tracking page' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(risky.locator('[data-technology="keptn"]')).toContainText(
    'Archived',
  );
});

test('teams are crossed with technologies, and a cell leads to its services', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape/adoption');
  await scrollTo(page, 'Teams and technologies');
  await page
    .getByRole('link', { name: '3 services of dispatch use Kubernetes' })
    .click();
  const list = page.getByRole('dialog', {
    name: 'Services of dispatch that use Kubernetes',
  });
  await expect(list.getByRole('link', { name: 'Route planner' })).toBeVisible();
  await expect(list.getByText('3 entities')).toBeVisible();
});

test('what one team alone uses is listed, and saved as CSV', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape/adoption');
  await scrollTo(page, 'Used by one team only');
  const alone = page.getByRole('table', { name: 'Used by one team only' });
  await expect(alone.locator('[data-technology="grpc"]')).toContainText(
    'Dispatch',
  );
  await expect(alone.locator('[data-technology="kubernetes"]')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'Export CSV: Used by one team only' })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('one-team-cncf.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('Volcano,group:default/dispatch,1\r\n');
});

test('the page can be narrowed to what one team owns', async ({ page }) => {
  await openAsGuest(page, '/cncf-landscape/adoption');
  await barsOf(page).waitFor();
  await page
    .getByRole('combobox', { name: 'Owner' })
    .selectOption({ label: 'checkout' });
  await expect(page).toHaveURL(/owner=group%3Adefault%2Fcheckout/);
  await expect(
    barsOf(page).getByRole('link', { name: '3 services use Kubernetes' }),
  ).toBeVisible();
});

test('on a phone nothing is wider than the screen but the matrix, which scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAsGuest(page, '/cncf-landscape/adoption');
  await scrollTo(page, 'Teams and technologies');
  await page
    .getByRole('link', { name: '3 services of dispatch use Kubernetes' })
    .waitFor();
  const widest = await page.evaluate(
    () => document.scrollingElement!.scrollWidth,
  );
  expect(widest).toBeLessThanOrEqual(390);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the page and its lists have no serious accessibility violation', async ({
      page,
    }) => {
      await openAsGuest(page, '/cncf-landscape/adoption');
      await scrollTo(page, 'Teams and technologies');
      await page
        .getByRole('link', { name: '3 services of dispatch use Kubernetes' })
        .waitFor();
      await expectNoSeriousViolation(page, 'article');
      await page
        .getByRole('link', { name: '10 services use Kubernetes' })
        .click();
      await page
        .getByRole('dialog')
        .getByRole('link', { name: 'Tracking API' })
        .waitFor();
      await expectNoSeriousViolation(page, '[role="dialog"]');
    });
  });
}
