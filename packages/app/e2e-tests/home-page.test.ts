import { expect, test } from '@playwright/test';
import { openAsGuest, sidebarOf } from './signIn';

test('the home page answers what to use, and opens it on the tab', async ({
  page,
}) => {
  await openAsGuest(page);
  await page
    .getByRole('textbox', { name: 'What should I use for …?' })
    .fill('service mesh');
  const answers = page.getByRole('region', { name: 'Answers' });
  await answers.getByRole('button', { name: 'Linkerd' }).click();
  await expect(page).toHaveURL(/\/cncf-landscape\?landscape=cncf&item=linkerd/);
  await expect(
    page.locator('[data-technology-details="linkerd"]'),
  ).toBeVisible();
});

test('the home page shows what the reader’s teams use, with what needs attention first', async ({
  page,
}) => {
  await openAsGuest(page);
  const first = page.locator('[data-technology]').first();
  await expect(first).toContainText('The company advises against it');
});

test('the catalog can be narrowed to what uses a technology', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog?filters[technologies]=resource:cncf/nats');
  await expect(page.getByLabel('Technologies').first()).toBeVisible();
});

test('the sidebar calls the landscape by its Korean name for who reads Korean', async ({
  page,
}) => {
  await openAsGuest(page, '/settings');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('option', { name: '한국어' }).click();
  await expect(
    sidebarOf(page).getByRole('link', { name: '랜드스케이프' }),
  ).toBeVisible();
});
