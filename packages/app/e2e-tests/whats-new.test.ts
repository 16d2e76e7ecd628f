import { expect, type Page } from '@playwright/test';
import { expectNoSeriousViolation } from './axe';
import { hasHistory, test } from './changingPortal';
import { PortalApi } from './portalApi';
import { openAsGuest } from './signIn';

const WIDTHS = [1440, 390];

/** How many changes the page asks for at once, of all that there are from September 2024 to September 2025. */
const PAGE = 100;
const ALL = 582;

/** What the services of the example company use of what changed, and what happened to it. */
const IN_USE = {
  Kubernetes: 'Moved here from CNAI / General Orchestration',
  Keptn: 'Archived, previously Incubating',
  Dapr: 'Promoted from Incubating to Graduated',
  Knative: 'Promoted from Incubating to Graduated',
  'in-toto': 'Promoted from Incubating to Graduated',
  'cert-manager': 'Promoted from Incubating to Graduated',
  KubeEdge: 'Promoted from Incubating to Graduated',
};

test.skip(
  !hasHistory,
  'LANDSCAPE_DATA names no folder with a real landscape and its history/ of earlier states',
);

test.beforeAll(async ({ changingPortal, request }) => {
  const api = await PortalApi.asGuest(request);
  const version = () => api.landscapeVersion();
  const untilSoon = { timeout: 60_000 };
  await expect.poll(version, untilSoon).toBeTruthy();
  const before = await version();
  await expect
    .poll(() => api.countServicesThatUse('kubernetes'), untilSoon)
    .toBe(10);

  await changingPortal.bringIn2025();
  await api.post('/api/cncf-landscape/landscapes/cncf/refresh');
  await expect.poll(version, untilSoon).not.toBe(before);
});

const rowsOf = (page: Page) =>
  page.getByRole('listitem').and(page.locator('[data-technology]'));

test('what concerns the company comes first, and says what happened', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape');
  await page.getByRole('tab', { name: 'What’s new' }).click();
  await expect(page).toHaveURL(/\/cncf-landscape\/whats-new/);

  const regions = page
    .getByRole('region')
    .filter({ has: page.locator('li[data-technology]') });
  await expect(regions).toHaveCount(2);
  const inUse = regions.first();
  await expect(inUse).toHaveAccessibleName('Affects what we use');
  await expect(inUse.getByText('7 changes')).toBeVisible();
  for (const [title, happened] of Object.entries(IN_USE)) {
    const row = rowsOf(page).filter({
      has: page.getByRole('button', { name: title, exact: true }),
    });
    await expect(row).toContainText(happened);
    await expect(row).toContainText('Used by');
  }
  // The most used comes first.
  await expect(inUse.getByRole('listitem').first()).toContainText('Kubernetes');
  await expect(regions.last()).not.toContainText('Used by');
  await expect(
    regions.last().locator('[data-technology="youki"]').last(),
  ).toContainText('Accepted as Sandbox');
});

test('one kind can be picked, and a row leads to the details', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape/whats-new');
  const kinds = page.getByRole('group', { name: 'Kinds of changes' });
  await kinds.getByRole('button', { name: 'Archived' }).click();
  const rows = rowsOf(page);
  await expect(rows).toHaveCount(17);
  await expect(rows.filter({ hasText: 'Archived, previously' })).toHaveCount(
    17,
  );

  await page.getByRole('button', { name: 'Keptn' }).click();
  await expect(page).toHaveURL(/[?&]item=keptn/);
  const details = page.getByRole('dialog', { name: 'Details of Keptn' });
  await expect(details).toContainText('Archived');
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();

  await kinds.getByRole('button', { name: 'All' }).click();
  await expect(rows).toHaveCount(PAGE);
});

test('more changes are shown when asked for, up to what was removed', async ({
  page,
}) => {
  await openAsGuest(page, '/cncf-landscape/whats-new');
  const rows = rowsOf(page);
  const more = page.getByRole('button', { name: 'Show more changes' });
  for (let shown = PAGE; shown < ALL; shown += PAGE) {
    await expect(rows).toHaveCount(shown);
    await more.click();
  }
  await expect(rows).toHaveCount(ALL);
  await expect(more).toBeHidden();

  await page.getByRole('button', { name: 'Removed' }).click();
  const gone = page.locator('[data-technology="trivy-operator"]');
  await expect(gone).toContainText('Removed');
  await expect(gone.getByRole('button')).toHaveCount(0);
});

for (const { colorScheme, language, promoted } of [
  {
    colorScheme: 'light',
    language: 'en',
    promoted: 'Promoted from Incubating to Graduated',
  },
  {
    colorScheme: 'dark',
    language: 'ko',
    promoted: 'Incubating 단계에서 Graduated 단계로 승격되었습니다',
  },
] as const) {
  test.describe(`in the ${colorScheme} theme and the language ${language}`, () => {
    test.use({ colorScheme });

    test('the page fits, and has no serious accessibility violation', async ({
      page,
    }) => {
      await page.addInitScript(
        chosen => window.localStorage.setItem('language', chosen),
        language,
      );
      await openAsGuest(page, '/cncf-landscape/whats-new');
      await expect(page.locator('[data-technology="dapr"]')).toContainText(
        promoted,
      );
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect
          .poll(() =>
            page.evaluate(
              () => document.documentElement.scrollWidth - window.innerWidth,
            ),
          )
          .toBeLessThanOrEqual(0);
        await expectNoSeriousViolation(page, 'body');
      }
    });
  });
}
