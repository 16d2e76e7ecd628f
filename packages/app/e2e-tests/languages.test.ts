import { expect, test } from '@playwright/test';
import { openAsGuest } from './signIn';

test('the settings offer Korean, and the tab speaks it', async ({ page }) => {
  await openAsGuest(page, '/settings');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('option', { name: '한국어' }).click();

  await page.goto('/cncf-landscape?item=prometheus');
  const details = page.locator('[data-technology-details="prometheus"]');
  for (const heading of [
    '해결하는 문제',
    '특징',
    '사용 사례',
    '다른 선택이 나은 경우',
  ]) {
    await expect(
      details.getByRole('heading', { name: heading, exact: true }),
    ).toBeVisible();
  }
  await expect(details).toContainText('PromQL');
  await expect(details).toContainText('모니터링 서버입니다');
  await expect(details.getByText('문서', { exact: true })).toBeVisible();

  await page.goto(
    '/cncf-landscape/category/observability-and-analysis/observability',
  );
  await expect(
    page.getByRole('heading', { name: '관측 가능성' }),
  ).toBeVisible();
  await expect(page.getByText('고르기 전에 물어볼 것')).toBeVisible();
  await expect(
    page.locator('[data-technology="prometheus"]').first(),
  ).toContainText('모니터링');

  await page.goto('/cncf-landscape');
  await expect(page.locator('[data-technology="kubernetes"]')).toBeVisible();
  await expect(
    page.getByRole('searchbox', { name: '기술 검색' }),
  ).toBeVisible();
});
