import { expect, type Page } from '@playwright/test';

/** Opens a page of the portal and signs in as a guest on the way, as the first visit asks for it. */
export async function openAsGuest(page: Page, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: 'Enter' }).click();
  // The sidebar, or what stands for it on a phone. A dialog that the URL opens hides it from a screen reader alone.
  await expect(
    page.getByRole('navigation', { includeHidden: true }).first(),
  ).toBeAttached();
}

export function sidebarOf(page: Page) {
  return page.getByRole('navigation', { name: 'sidebar nav' });
}
