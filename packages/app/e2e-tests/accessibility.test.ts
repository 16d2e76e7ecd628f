import { expect, test } from '@playwright/test';
import { expectNoSeriousViolation } from './axe';
import { openAsGuest } from './signIn';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the tab has no serious accessibility violation', async ({ page }) => {
      await openAsGuest(page, '/cncf-landscape');
      await expect(
        page.locator('[data-technology="kubernetes"]'),
      ).toBeVisible();
      await expectNoSeriousViolation(page, 'body');
    });

    test('the details have no serious accessibility violation', async ({
      page,
    }) => {
      await openAsGuest(page, '/cncf-landscape?item=prometheus');
      await expect(
        page.locator('[data-technology-details="prometheus"]'),
      ).toBeVisible();
      await expectNoSeriousViolation(page, '[role="dialog"]');
    });
  });
}
