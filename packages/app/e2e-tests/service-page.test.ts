import { expect, test } from '@playwright/test';
import { openAsGuest } from './signIn';

test('a misspelt technology is shown with the nearest match', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/tracking-api');
  await expect(page.getByText('kubernets', { exact: false })).toBeVisible();
  await expect(page.getByText(/Did you mean .*kubernetes/i)).toBeVisible();
});
