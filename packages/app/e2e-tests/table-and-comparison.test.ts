import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectNoSeriousViolation } from './axe';
import { openAsGuest } from './signIn';

test('the table sorts by its columns, and saves what is filtered', async ({
  page,
}) => {
  await openAsGuest(
    page,
    '/cncf-landscape?view=table&subcategory=service-mesh,container-runtime',
  );
  const rows = page.locator('[data-technology]');
  await expect(rows).toHaveCount(26);

  await page.getByRole('button', { name: 'Accepted' }).click();
  await expect(page).toHaveURL(/[?&]sort=accepted/);
  await expect(
    page.getByRole('columnheader', { name: 'Accepted' }),
  ).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: 'Accepted' }).click();
  await expect(page).toHaveURL(/[?&]reverse=1/);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('landscape-cncf.csv');
  const csv = await readFile(await download.path(), 'utf8');
  const names = await rows.locator('[data-opens]').allTextContents();
  const lines = csv.trimEnd().split('\r\n').slice(1);
  expect(lines.map(line => line.split(',')[0])).toEqual(names);
});

test('technologies are ticked on cards, in the table and in the details, and compared', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape?view=cards&q=istio');
  await page.getByRole('checkbox', { name: 'Compare Istio' }).check();
  await page.getByRole('button', { name: 'Table' }).click();
  await page
    .getByRole('searchbox', { name: 'Search technologies' })
    .fill('linkerd');
  await page.getByRole('checkbox', { name: 'Compare Linkerd' }).check();
  await page.getByRole('button', { name: 'Map' }).click();
  await page
    .getByRole('searchbox', { name: 'Search technologies' })
    .fill('cilium');
  await page.locator('[data-technology="cilium"]').click();
  await page.getByRole('button', { name: 'Add to comparison' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]compare=istio%2Clinkerd%2Ccilium/);

  await page.getByRole('button', { name: 'Compare 3' }).click();
  const comparison = page.getByRole('dialog', { name: 'Comparison' });
  await expect(comparison.getByRole('columnheader')).toHaveText([
    /Istio/,
    /Linkerd/,
    /Cilium/,
  ]);
  await expect(
    comparison.getByRole('row', { name: /Problem it solves/ }),
  ).toContainText('Pod');

  await page.reload();
  await expect(comparison.getByRole('columnheader')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(comparison).toHaveCount(0);
});

test("a subcategory's page compares its projects", async ({ page }) => {
  await openAsGuest(
    page,
    '/cncf-landscape/category/orchestration-management/service-mesh',
  );
  const table = page.getByRole('table', {
    name: 'Projects compared: Service Mesh',
  });
  const istio = table.locator('[data-technology="istio"]');
  await expect(istio).toContainText('Graduated');
  await expect(istio).toContainText('since Jul 12, 2023');
  await istio.getByRole('button', { name: 'Istio' }).click();
  await expect(page.locator('[data-technology-details="istio"]')).toBeVisible();
});

test('the search is usable by keyboard alone', async ({ page }) => {
  await openAsGuest(page, '/cncf-landscape?view=cards');
  await expect(page.locator('[data-technology="kubernetes"]')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('istoi');
  await expect(page.getByText('Showing what fits “istio”')).toBeVisible();
  await expect(page.locator('[data-technology]').first()).toHaveAttribute(
    'data-technology',
    'istio',
  );
  await expect(page.locator('mark').first()).toHaveText('Istio');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-technology-details="istio"]')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [view, path] of [
      ['the table', '?view=table&q=kubernetes&compare=istio'],
      [
        "a subcategory's page",
        '/category/orchestration-management/service-mesh',
      ],
    ]) {
      test(`${view} has no serious accessibility violation`, async ({
        page,
      }) => {
        await openAsGuest(page, `/cncf-landscape${path}`);
        await expect(
          page.getByText('Graduated').locator('visible=true').first(),
        ).toBeVisible();
        await expectNoSeriousViolation(page, 'body');
      });
    }

    test('the comparison has no serious accessibility violation, and fits a phone', async ({
      page,
    }) => {
      await openAsGuest(
        page,
        '/cncf-landscape?view=table&compare=istio,linkerd',
      );
      const compare = page.getByRole('button', { name: 'Compare 2' });
      await compare.click();
      await expect(
        page.getByRole('rowheader', { name: 'Features' }),
      ).toBeVisible();
      await expectNoSeriousViolation(page, '[role="dialog"]');

      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoSeriousViolation(page, '[role="dialog"]');
      await page.keyboard.press('Escape');
      await expect(compare).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await expectNoSeriousViolation(page, 'body');
    });
  });
}
