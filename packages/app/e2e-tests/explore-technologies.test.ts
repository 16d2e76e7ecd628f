import { expect, test } from '@playwright/test';
import { openAsGuest, sidebarOf } from './signIn';

/** What the built-in landscape has, and what the company's policy adds: examples/technology-policy.yaml. */
const BUILTIN = 255;
const OWN = 3;

test('a developer finds a technology, sees who uses it, and what else they use', async ({
  page,
}) => {
  await openAsGuest(page);

  await test.step('the sidebar leads to the tab', async () => {
    await sidebarOf(page).getByRole('link', { name: 'Landscape' }).click();
    await expect(page).toHaveURL(/\/cncf-landscape/);
    await expect(page.locator('[data-technology="kubernetes"]')).toBeVisible();
  });

  await test.step('search leaves what matches', async () => {
    await page
      .getByRole('searchbox', { name: 'Search technologies' })
      .fill('prometheus');
    await expect(page).toHaveURL(/[?&]q=prometheus/);
    await expect(page.locator('[data-technology="prometheus"]')).toBeVisible();
    await expect(page.locator('[data-technology="helm"]')).toHaveCount(0);
  });

  const details = page.locator('[data-technology-details="prometheus"]');
  await test.step('its tile opens the details', async () => {
    await page.locator('[data-technology="prometheus"]').click();
    await expect(details).toBeVisible();
    await expect(page).toHaveURL(/[?&]item=prometheus/);
    await expect(details).toContainText('Graduated');
  });

  await test.step('the details lead to its entity page', async () => {
    await details.getByText('Open in catalog').click();
    await expect(page).toHaveURL(/\/catalog\/cncf\/resource\/prometheus/);
    await expect(page.getByText('About this technology')).toBeVisible();
  });

  await test.step('"Used by" leads to a service', async () => {
    await page.getByRole('link', { name: 'Route planner' }).first().click();
    await expect(page).toHaveURL(
      /\/catalog\/default\/component\/route-planner/,
    );
  });

  await test.step('its card "Technologies" leads back to a technology', async () => {
    await page.getByRole('link', { name: 'Volcano' }).first().click();
    await expect(page).toHaveURL(/\/catalog\/cncf\/resource\/volcano/);
    await expect(page.getByText('About this technology')).toBeVisible();
  });
});

test('the map and the cards show the same', async ({ page }) => {
  await openAsGuest(page, '/cncf-landscape');
  await expect(page.getByRole('button', { name: 'Map' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('[data-technology]')).toHaveCount(BUILTIN + OWN);

  await page.getByRole('button', { name: 'Cards' }).click();
  await expect(page).toHaveURL(/[?&]view=cards/);
  await expect(page.locator('[data-technology]')).toHaveCount(BUILTIN + OWN);
  await page.locator('[data-technology="helm"]').click();
  await expect(page.locator('[data-technology-details="helm"]')).toBeVisible();
});

test('a tile says what it stands for when the pointer rests on it', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape');
  const tile = page.locator('[data-technology="kubernetes"]');
  await tile.scrollIntoViewIfNeeded();
  // Scrolling hides the preview, so the pointer has to come after the page has come to rest.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await tile.hover();
    await expect(page.getByRole('tooltip')).toContainText(
      'A container orchestrator',
      { timeout: 2_000 },
    );
  }).toPass();
});

test('a URL restores the search and the open details', async ({ page }) => {
  await openAsGuest(page, '/cncf-landscape?q=prometheus&item=prometheus');
  await expect(
    page.locator('[data-technology-details="prometheus"]'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(
    page.locator('[data-technology-details="prometheus"]'),
  ).toHaveCount(0);
  await expect(
    page.getByRole('searchbox', { name: 'Search technologies' }),
  ).toHaveValue('prometheus');
});

test('a maturity leaves the technologies that have it', async ({ page }) => {
  await openAsGuest(page, '/cncf-landscape?maturity=archived');
  await expect(page.locator('[data-technology="keptn"]')).toBeVisible();
  await expect(page.locator('[data-technology="kubernetes"]')).toHaveCount(0);
});
