import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openAsGuest } from './signIn';

/** What people with a screen reader or low vision cannot get past, in a part of the page. */
async function seriousViolations(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({
        html,
        failureSummary,
      })),
    }));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the tab has no serious accessibility violation', async ({ page }) => {
      await openAsGuest(page, '/cncf-landscape');
      await expect(
        page.locator('[data-technology="kubernetes"]'),
      ).toBeVisible();
      expect(await seriousViolations(page, 'body')).toEqual([]);
    });

    test('the details have no serious accessibility violation', async ({
      page,
    }) => {
      await openAsGuest(page, '/cncf-landscape?item=prometheus');
      await expect(
        page.locator('[data-technology-details="prometheus"]'),
      ).toBeVisible();
      expect(await seriousViolations(page, '[role="dialog"]')).toEqual([]);
    });
  });
}
