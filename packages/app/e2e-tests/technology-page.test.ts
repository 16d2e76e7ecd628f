import { expect, test } from '@playwright/test';
import { PortalApi } from './portalApi';
import { openAsGuest } from './signIn';

/** The catalog needs a while after the start until all services are related. */
test.beforeAll(async ({ request }) => {
  const api = await PortalApi.asGuest(request);
  await expect
    .poll(() => api.countServicesThatUse('kubernetes'), { timeout: 60_000 })
    .toBe(10);
});

test("a technology's page lists its services, narrowed and sorted", async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/cncf/resource/kubernetes');
  await expect(page.getByRole('button', { name: 'Services 10' })).toBeVisible();
  const users = page
    .getByRole('list', { name: 'Used by' })
    .getByRole('listitem');
  await expect(page.getByRole('link', { name: 'Tracking API' })).toBeVisible();

  await page
    .getByRole('combobox', { name: 'Owner' })
    .selectOption({ label: 'dispatch (3)' });
  await expect(page.getByText('3 entities')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Route planner' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tracking API' })).toHaveCount(0);

  await page.getByRole('searchbox', { name: 'Search its users' }).fill('depot');
  await expect(page.getByText('1 entity')).toBeVisible();
  await expect(users).toHaveText([/Depot console/]);
});

test("a technology's page lists the systems and teams that use it", async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/cncf/resource/kubernetes');
  const users = page
    .getByRole('list', { name: 'Used by' })
    .getByRole('listitem');
  await page.getByRole('button', { name: 'Systems 3' }).click();
  await expect(users.filter({ hasText: 'Shipment booking' })).toContainText(
    '4 uses',
  );
  await page.getByRole('button', { name: 'Teams 4' }).click();
  await expect(users.filter({ hasText: /tracking/i })).toContainText('3 uses');
});

test('a technology that nobody uses says so', async ({ page }) => {
  await openAsGuest(page, '/catalog/cncf/resource/litmus');
  await expect(
    page.getByText(
      'No service in the catalog declares that it uses this technology.',
    ),
  ).toBeVisible();
});
