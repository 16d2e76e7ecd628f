import { expect, test } from '@playwright/test';
import { PortalApi } from './portalApi';
import { openAsGuest } from './signIn';

// The technologies of the company's own, in examples/technology-policy.yaml.
const OWN = 3;

// The landscape of August 2026, in the folder that LANDSCAPE_DATA names.
const ITEMS = 2413 + OWN;
const TECHNOLOGIES = 255 + OWN;

test('every item of the landscape is served', async ({ request }) => {
  const api = await PortalApi.asGuest(request);
  const { items } = await api.get('/api/cncf-landscape/landscapes/cncf');
  expect(items).toHaveLength(ITEMS);
});

test('the catalog holds the projects, and what the company decided on, as technologies with labels and links', async ({
  request,
}) => {
  test.slow();
  const api = await PortalApi.asGuest(request);
  await expect
    .poll(() => api.countTechnologyEntities(), { timeout: 120_000 })
    .toBe(TECHNOLOGIES);

  const { metadata } = await api.get(
    '/api/catalog/entities/by-name/resource/cncf/open-policy-agent',
  );
  expect(metadata.title).toBe('Open Policy Agent (OPA)');
  expect(metadata.labels).toMatchObject({
    'cncf-landscape/maturity': 'graduated',
    'cncf-landscape/category': 'provisioning',
    'cncf-landscape/subcategory': 'security-compliance',
  });
  expect(metadata.links.map(({ url }: { url: string }) => url)).toContain(
    'https://github.com/open-policy-agent/opa',
  );
  for (const name of [
    'kubernetes',
    'emissary-ingress',
    'container-network-interface',
  ]) {
    await api.get(`/api/catalog/entities/by-name/resource/cncf/${name}`);
  }
});

test('the tab finds a project among all items', async ({ page }) => {
  await openAsGuest(page, '/cncf-landscape');
  await page
    .getByRole('searchbox', { name: 'Search technologies' })
    .fill('emissary');
  await expect(
    page.locator('[data-technology="emissary-ingress"]'),
  ).toBeVisible();
});
