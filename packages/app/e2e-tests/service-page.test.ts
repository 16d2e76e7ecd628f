import { expect, test, type Page } from '@playwright/test';
import { expectNoSeriousViolation } from './axe';
import { PortalApi } from './portalApi';
import { openAsGuest } from './signIn';

/** The catalog needs a while after the start until all services are related. */
test.beforeAll(async ({ request }) => {
  const api = await PortalApi.asGuest(request);
  await expect
    .poll(() => api.countServicesThatUse('kubernetes'), { timeout: 60_000 })
    .toBe(10);
});

/** A technology on the card of the page. */
function row(page: Page, technology: string) {
  return page.locator(`li[data-technology="${technology}"]`);
}

test('a misspelt technology is shown with the nearest match', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/tracking-api');
  await expect(page.getByText('kubernets', { exact: false })).toBeVisible();
  await expect(page.getByText(/Did you mean .*kubernetes/i)).toBeVisible();
});

test('a service shows what it uses, how that is known and what was decided', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/tracking-page');
  const emissary = row(page, 'emissary-ingress');
  await expect(emissary).toContainText('tag');
  await expect(emissary).toContainText('The company advises against it: Hold.');
  await expect(emissary).toContainText('Use instead: Contour');
  await expect(row(page, 'openfeature')).toContainText('annotation');

  await emissary
    .getByRole('link', { name: /the decision on Emissary-Ingress/ })
    .click();
  await expect(page).toHaveURL(
    /\/cncf-landscape\/approved\?landscape=cncf&item=emissary-ingress/,
  );
});

test('a decision for a system holds for its services, and an ended project is told of', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/payments');
  await expect(
    row(page, 'istio').getByRole('link', {
      name: 'Adopt: the decision on Istio',
    }),
  ).toBeVisible();
  await expect(row(page, 'istio')).toContainText('dependsOn');

  await page.goto('/catalog/default/component/label-printer');
  await expect(row(page, 'keptn')).toContainText(
    'Its project has been archived.',
  );
});

test('a system and a group sum up what their services use', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/system/parcel-tracking');
  await expect(row(page, 'emissary-ingress')).toContainText('Used by 1');
  await page.getByRole('button', { name: 'Kubernetes: Used by 3' }).click();
  await expect(
    row(page, 'kubernetes').getByRole('link', { name: 'Tracking API' }),
  ).toBeVisible();

  // A department sums up its teams.
  await page.goto('/catalog/default/group/delivery');
  await expect(row(page, 'kubernetes')).toContainText('Used by 6');
});

test('the dialog shows the exact change of the file, by keyboard alone', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/tracking-api');
  const open = page.getByRole('button', {
    name: 'Edit the technologies of Tracking API',
  });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', {
    name: 'Technologies of Tracking API',
  });
  await dialog
    .getByRole('button', { name: 'Use “kubernetes” instead' })
    .press('Enter');
  await dialog
    .getByRole('combobox', { name: 'Search technologies to add' })
    .focus();
  await page.keyboard.type('otel');
  await expect(
    dialog.getByRole('option', { name: /OpenTelemetry/ }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    dialog.getByText(
      '+     cncf-landscape/uses: k8s, opa, Prometheus, opentelemetry',
    ),
  ).toBeVisible();

  await dialog.getByText('The whole file').click();
  await dialog
    .getByRole('textbox', { name: 'Paste catalog-info.yaml here' })
    .fill(
      [
        'apiVersion: backstage.io/v1alpha1',
        'kind: Component',
        'metadata:',
        '  name: tracking-api # the name of its database, too',
        'spec: { type: service }',
        '',
      ].join('\n'),
    );
  // In the box, and with its comment in the changed file.
  await expect(
    dialog.getByText('name: tracking-api # the name of its database, too'),
  ).toHaveCount(2);
  await expect(
    dialog.getByRole('button', { name: 'Copy the file' }),
  ).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the card and the dialog have no serious accessibility violation', async ({
      page,
    }) => {
      await openAsGuest(page, '/catalog/default/component/tracking-api');
      await row(page, 'kubernetes').waitFor();
      await expectNoSeriousViolation(
        page,
        'ul:has(> li[data-technology="kubernetes"])',
      );
      await page
        .getByRole('button', { name: 'Edit the technologies of Tracking API' })
        .click();
      await page
        .getByRole('combobox', { name: 'Search technologies to add' })
        .fill('mesh');
      await page.getByRole('option').first().waitFor();
      await expectNoSeriousViolation(page, '[role="dialog"]');
    });
  });
}
