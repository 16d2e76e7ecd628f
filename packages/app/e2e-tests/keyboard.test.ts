import { expect, test } from '@playwright/test';
import { openAsGuest } from './signIn';

test('from the search over the details into the catalog, without a mouse', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape');
  await expect(page.locator('[data-technology="kubernetes"]')).toBeVisible();

  await test.step('the slash leads to the search, and letters narrow the map', async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('promethues', { delay: 30 });
    await expect(page).toHaveURL(/[?&]q=promethues/);
    await expect(page.locator('[data-technology="helm"]')).toHaveCount(0);
  });

  await test.step('the arrows lead through what is found, and a preview says what it is', async () => {
    const found = page.locator('[data-technology="prometheus"]');
    const all = await page.locator('[data-technology]').count();
    await page.keyboard.press('ArrowDown');
    for (let presses = 0; presses < all; presses++) {
      if (await found.evaluate(tile => tile === document.activeElement)) {
        break;
      }
      await page.keyboard.press('ArrowDown');
    }
    await expect(found).toBeFocused();
    await expect(page.getByRole('tooltip')).toContainText('Prometheus');
  });

  const details = page.locator('[data-technology-details="prometheus"]');
  await test.step('Enter opens its details, and Escape closes them', async () => {
    await page.keyboard.press('Enter');
    await expect(details).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(details).toHaveCount(0);
    await expect(page.locator('[data-technology="prometheus"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(details).toBeVisible();
  });

  await test.step('Tab leads to the catalog', async () => {
    const link = details.getByRole('link', { name: 'Open in catalog' });
    await expect(link).toBeVisible();
    for (let presses = 0; presses < 10; presses++) {
      if (await link.evaluate(element => element === document.activeElement)) {
        break;
      }
      await page.keyboard.press('Tab');
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/catalog\/cncf\/resource\/prometheus/);
    await expect(page.getByText('About this technology')).toBeVisible();
  });
});

test('the arrow keys lead from one technology to the next', async ({
  page,
}) => {
  await openAsGuest(
    page,
    '/cncf-landscape?view=cards&sort=name&q=&item=argo&category=app-definition-and-development',
  );
  await expect(page.locator('[data-technology-details="argo"]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(/item=argo/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[data-technology-details="argo"]')).toBeVisible();
});
