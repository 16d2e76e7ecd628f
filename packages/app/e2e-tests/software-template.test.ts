import { expect, test, type Page } from '@playwright/test';
import { expectNoSeriousViolation } from './axe';
import { openAsGuest } from './signIn';

/** Opens the template's form at its second step, where it asks for technologies. */
async function openTechnologies(page: Page) {
  const values = {
    name: 'lost-parcels',
    owner: 'group:default/tracking',
    system: 'system:default/parcel-tracking',
  };
  await openAsGuest(
    page,
    `/create/templates/default/parcel-service?formData=${encodeURIComponent(
      JSON.stringify(values),
    )}`,
  );
  // While the owners and systems to choose from arrive, the form does not go on.
  await expect(async () => {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('group', { name: 'Database' })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass({ timeout: 20_000 });
}

test('a software template offers what is approved, and writes what is chosen', async ({
  page,
}) => {
  await openTechnologies(page);
  const database = page.getByRole('group', { name: 'Database' });
  const vitess = database.getByRole('radio', { name: /^Vitess/ });
  await expect(database).toContainText('everybody here can read SQL');
  await vitess.check();
  await page
    .getByRole('group', { name: 'Messages and events' })
    .getByRole('radio', { name: /^NATS/ })
    .check();
  await page
    .getByRole('group', { name: 'Observability' })
    .getByRole('checkbox', { name: /^OpenTelemetry/ })
    .check();

  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(
    page.getByText(
      'catalog-info.yaml of lost-parcels names kubernetes, vitess, nats, prometheus, opentelemetry',
    ),
  ).toBeVisible({ timeout: 60_000 });
});

test('a technology that the company advises against is warned of', async ({
  page,
}) => {
  await openTechnologies(page);
  const database = page.getByRole('group', { name: 'Database' });
  await database
    .getByRole('combobox', { name: 'Something else' })
    .selectOption({ label: 'TiKV (Hold)' });
  await expect(database.getByRole('status')).toContainText(
    'TiKV is not approved here: it is in the ring Hold',
  );
  await database.getByRole('radio', { name: /^Vitess/ }).check();
  await expect(database.getByRole('status')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the field has no serious accessibility violation', async ({
      page,
    }) => {
      await openTechnologies(page);
      const database = page.getByRole('group', { name: 'Database' });
      await database
        .getByRole('combobox', { name: 'Something else' })
        .selectOption({ label: 'TiKV (Hold)' });
      await expect(database.getByRole('status')).toBeVisible();
      await expectNoSeriousViolation(page, 'form');
    });
  });
}
