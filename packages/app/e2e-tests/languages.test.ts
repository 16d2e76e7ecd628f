import { expect, test } from '@playwright/test';
import { openAsGuest } from './signIn';

test('the settings offer Korean, and the tab speaks it', async ({ page }) => {
  await openAsGuest(page, '/settings');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('option', { name: '한국어' }).click();

  await page.goto('/cncf-landscape');
  await expect(page.locator('[data-technology="kubernetes"]')).toBeVisible();
  await expect(
    page.getByRole('searchbox', { name: '기술 검색' }),
  ).toBeVisible();
});
