import { expect, test } from '@playwright/test';
import { PortalApi } from './portalApi';
import { SEED_PROJECTS } from './seedProjects';
import { openAsGuest } from './signIn';

test('the built-in landscape holds every project of the CNCF', async ({
  request,
}) => {
  const api = await PortalApi.asGuest(request);
  const { items } = await api.get('/api/cncf-landscape/landscapes/cncf');
  expect(items.length).toBeGreaterThanOrEqual(255);
});

test('the tab shows every project that the guide began with', async ({
  page,
}) => {
  const names = Object.values(SEED_PROJECTS).flatMap(Object.keys);
  expect(names).toHaveLength(59);

  await openAsGuest(page, '/cncf-landscape?view=cards');
  await expect(page.locator('[data-technology="kubernetes"]')).toBeVisible();
  for (const name of names) {
    const card = page.locator(`[data-technology="${name}"]`);
    await card.first().scrollIntoViewIfNeeded();
    await expect(card.first()).toBeVisible();
  }
});

test('each of them stands in its category', async ({ page }) => {
  test.slow();
  await openAsGuest(page);
  for (const [place, projects] of Object.entries(SEED_PROJECTS)) {
    await page.goto(`/cncf-landscape/category/${place}`);
    for (const [name, title] of Object.entries(projects)) {
      await expect(
        page.locator(`[data-technology="${name}"]`).first(),
        `${title} in ${place}`,
      ).toContainText(title);
    }
  }
});
