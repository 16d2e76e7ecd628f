import { expect, type Page } from '@playwright/test';

/** Opens a page of the portal and signs in as a guest on the way, as the first visit asks for it. */
export async function openAsGuest(page: Page, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: 'Enter' }).click();
  await expect(
    sidebarOf(page).getByRole('link', { name: 'Settings' }),
  ).toBeVisible();
}

export function sidebarOf(page: Page) {
  return page.getByRole('navigation', { name: 'sidebar nav' });
}
