import { expect, type Page } from '@playwright/test';

/** Opens a page of the portal and signs in as a guest on the way, as the first visit asks for it. */
export async function openAsGuest(page: Page, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: 'Enter' }).click();
  // A dialog that the URL opens hides the sidebar from a screen reader, but not from sight.
  await expect(
    page.getByRole('link', { name: 'Settings', includeHidden: true }).first(),
  ).toBeVisible();
}

export function sidebarOf(page: Page) {
  return page.getByRole('navigation', { name: 'sidebar nav' });
}
