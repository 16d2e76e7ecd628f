import { expect, test } from '@playwright/test';
import { expectNoSeriousViolation } from './axe';
import { openAsGuest } from './signIn';

const WIDTHS = [1920, 390];

/** What the tab shows at which path, and what is there once it is drawn. */
const VIEWS: { view: string; path: string; drawn: string }[] = [
  { view: 'the map', path: '?view=map', drawn: '[data-technology="helm"]' },
  {
    view: 'the cards',
    path: '?view=cards&q=mesh',
    drawn: '[data-technology="istio"] p',
  },
  {
    view: 'the table',
    path: '?view=table&q=mesh',
    drawn: '[data-technology="istio"]',
  },
  {
    view: 'the details',
    path: '?view=table&q=mesh&item=istio',
    drawn: '[data-technology-details="istio"] pre',
  },
  {
    view: 'a category',
    path: '/category/orchestration-management/service-mesh',
    drawn: '[data-technology="istio"] ul',
  },
  {
    view: 'the comparison',
    path: '?view=table&q=mesh&compare=istio,linkerd&compareOpen=1',
    drawn: '[role="dialog"] table[aria-busy="false"]',
  },
  { view: 'what is new', path: '/whats-new', drawn: 'main h5, article h5, h5' },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const language of ['en', 'ko']) {
    test.describe(`in the ${colorScheme} theme and the language ${language}`, () => {
      test.use({ colorScheme });

      test('every view fits, and has no serious accessibility violation', async ({
        page,
      }) => {
        test.slow();
        await openAsGuest(page, '/settings');
        await page.evaluate(
          chosen => window.localStorage.setItem('language', chosen),
          language,
        );
        for (const { view, path, drawn } of VIEWS) {
          await test.step(view, async () => {
            await page.setViewportSize({ width: WIDTHS[0], height: 1080 });
            await page.goto(`/cncf-landscape${path}`);
            await expect(page.locator(drawn).first()).toBeVisible();
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 1080 });
              await expect
                .poll(
                  () =>
                    page.evaluate(
                      () =>
                        document.documentElement.scrollWidth -
                        window.innerWidth,
                    ),
                  { message: `${view} overflows at ${width} pixels` },
                )
                .toBeLessThanOrEqual(0);
              await expectNoSeriousViolation(page, 'body');
            }
          });
        }
      });
    });
  }
}
