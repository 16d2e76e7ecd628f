import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectNoSeriousViolation } from './axe';
import { openAsGuest } from './signIn';

const radarOf = (page: Page) =>
  page.getByRole('group', { name: 'Technology radar' });

async function openApproved(page: Page, query = '') {
  await openAsGuest(page, `/cncf-landscape/approved${query}`);
  await expect(radarOf(page)).toBeVisible();
}

test('the radar and the list show the same decisions', async ({ page }) => {
  await openApproved(page);
  const list = page.getByRole('region', { name: 'Decisions' });
  const blips = radarOf(page).getByRole('button');
  const rows = list.locator('[data-technology]');
  expect(await blips.count()).toBeGreaterThanOrEqual(30);
  expect(await rows.count()).toBe(await blips.count());

  await blips.first().hover();
  await expect(rows.first()).toHaveAttribute('data-active', 'true');
});

test('the radar is walked through by keyboard, and opens decisions', async ({
  page,
}) => {
  await openApproved(page);
  const kubernetes = radarOf(page).getByRole('button', { name: /^Kubernetes/ });
  await radarOf(page).getByRole('button').first().focus();
  for (let step = 0; step < 60; step++) {
    if (await kubernetes.evaluate(blip => blip === document.activeElement)) {
      break;
    }
    await page.keyboard.press('ArrowRight');
  }
  await expect(kubernetes).toBeFocused();
  await page.keyboard.press('Enter');
  const details = page.locator('[data-technology-details="kubernetes"]');
  await expect(
    details.getByRole('heading', { name: 'What the company decided' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/[?&]item=kubernetes/);
});

test('rings and words narrow the decisions, and the link keeps that', async ({
  page,
}) => {
  await openApproved(page);
  await page
    .getByRole('group', { name: 'Rings' })
    .getByRole('button', { name: 'Adopt' })
    .click();
  await expect(page.getByRole('region', { name: 'Adopt' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Hold' })).toHaveCount(0);
  await page
    .getByRole('searchbox', { name: 'Search decisions' })
    .fill('kubernetes');
  await page.reload();
  await expect(
    page
      .getByRole('region', { name: 'Decisions' })
      .locator('[data-technology="kubernetes"]'),
  ).toBeVisible();
  await expect(radarOf(page).getByRole('button')).not.toHaveCount(0);
  await expect(page).toHaveURL(/ring=adopt/);
});

test('a need is answered by what is approved first, and by what to avoid last', async ({
  page,
}) => {
  await openApproved(page);
  await page
    .getByRole('textbox', { name: 'What should I use for …?' })
    .fill('service mesh');
  const answers = page.getByRole('region', { name: 'Answers' });
  await expect(answers.locator('[data-technology="istio"]')).toBeVisible();
  await expect(page).toHaveURL(/need=service\+mesh/);

  await page
    .getByRole('combobox', { name: 'or choose a subcategory' })
    .selectOption({ label: 'Scheduling & Orchestration' });
  await expect(
    answers
      .getByRole('region', { name: 'Approved' })
      .locator('[data-technology="kubernetes"]'),
  ).toBeVisible();
});

test('the radar is saved as a picture, under the policy of contents that the portal has', async ({
  page,
}) => {
  await openApproved(page);
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PNG' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe('technology-radar.png');
  const bytes = await readFile(await picture.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(20_000);
});

test('the radar is saved for the tech-radar plugin', async ({ page }) => {
  await openApproved(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tech radar JSON' }).click(),
  ]);
  const radar = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(radar.rings.length).toBeGreaterThanOrEqual(4);
  expect(radar.entries.length).toBeGreaterThan(20);
});

test('on paper, the portal around the page is left out', async ({ page }) => {
  await openApproved(page);
  await page.emulateMedia({ media: 'print' });
  await expect(radarOf(page)).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Decisions', exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole('textbox', { name: 'What should I use for …?' }),
  ).toBeHidden();
  await expect(
    page.getByRole('link', { name: 'Settings' }).first(),
  ).toBeHidden();
});

test('the page speaks Korean', async ({ page }) => {
  await openAsGuest(page, '/settings');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('option', { name: '한국어' }).click();
  await page.goto('/cncf-landscape/approved?need=로그 수집');
  await expect(page.getByRole('group', { name: '기술 레이더' })).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: '답변' })
      .locator('[data-technology="fluentd"]'),
  ).toBeVisible();
  await expectNoSeriousViolation(page, 'article');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const width of [390, 1920]) {
      test(`the page has no serious accessibility violation and nothing overflows at ${width} pixels`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await openApproved(page, '?need=collect+logs');
        await expect(
          page.getByRole('region', { name: 'Answers' }),
        ).toBeVisible();
        await expectNoSeriousViolation(page, 'article');
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }

    test('a decision in the details has no serious accessibility violation', async ({
      page,
    }) => {
      // The open details hide the radar from a screen reader, so that it is not waited for.
      await openAsGuest(page, '/cncf-landscape/approved?item=kubernetes');
      await expect(
        page.getByRole('heading', { name: 'What the company decided' }),
      ).toBeVisible();
      await expectNoSeriousViolation(page, '[role="dialog"]');
    });
  });
}
