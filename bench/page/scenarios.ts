import type { Page } from '@playwright/test';
import type { MeasuringBrowser } from './browser';

const TAB = '/cncf-landscape';
const DATA = /\/api\/cncf-landscape\//;
const SCRIPTS = /\.js(\?|$)/;

/** Long enough for what the tab does after its first picture: loading texts, making the search index. */
const SETTLING_MS = 1500;

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
}

/** From the last click or key until every picture on screen is painted. */
function sinceInput(page: Page, ready?: string): Promise<number> {
  return page.evaluate(async condition => {
    const { at } = await window.probe.picturesPainted(condition);
    return at - window.probe.lastInput;
  }, ready);
}

/**
 * From what a person does until it is painted. It is watched for before it is done: whoever begins to look when the browser
 * says that it was clicked has missed the first frames.
 */
async function painting(
  page: Page,
  act: () => Promise<void>,
  watch: () => Promise<number>,
): Promise<number> {
  const painted = watch();
  await act();
  return (await painted) - (await page.evaluate(() => window.probe.lastInput));
}

/** The same, until every picture on screen is painted. */
function paintingPictures(
  page: Page,
  act: () => Promise<void>,
  ready: string,
): Promise<number> {
  return painting(page, act, () =>
    page.evaluate(
      async condition => (await window.probe.picturesPainted(condition)).at,
      ready,
    ),
  );
}

/** Total blocking time, as Lighthouse counts it: what each task takes beyond 50 ms. */
function blockingSince(page: Page, start: number) {
  return page.evaluate(since => {
    const tasks = window.probe.longTasks.filter(task => task.start >= since);
    return {
      blocking: tasks.reduce((sum, task) => sum + task.duration - 50, 0),
      longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    };
  }, start);
}

/** A click on the navigation entry in a portal that is loaded, until all logos on screen are painted. */
export function clickToMap(browser: MeasuringBrowser, portal: string) {
  return browser.onNewPage(async ({ page, traffic, forget }) => {
    await page.goto(`${portal}/settings`);
    await settled(page);
    forget();
    await page.getByRole('link', { name: 'Landscape' }).click();
    const firstVisit = await sinceInput(page);
    await page.waitForTimeout(SETTLING_MS);
    const clicked = await page.evaluate(() => window.probe.lastInput);
    const data = await traffic(DATA);
    return {
      firstVisit,
      requests: data.requests,
      bytes: data.bytes,
      scriptBytes: (await traffic(SCRIPTS)).bytes,
      ...(await blockingSince(page, clicked)),
    };
  });
}

/** The tab's URL in a new browser, the portal's shell included. */
export function coldLoad(browser: MeasuringBrowser, portal: string) {
  return browser.onNewPage(async ({ page, traffic }) => {
    await page.goto(`${portal}${TAB}`, { waitUntil: 'commit' });
    const { at, pictures } = await page.evaluate(() =>
      window.probe.picturesPainted(),
    );
    await page.waitForTimeout(SETTLING_MS);
    return {
      cold: at,
      pictures,
      tiles: await page.locator('[data-technology]').count(),
      elements: await page.evaluate(() => window.probe.elementsOfMap()),
      pageElements: await page.locator('*').count(),
      layoutShift: await page.evaluate(() => window.probe.layoutShift),
      coldRequests: (await traffic(/./)).requests,
      coldBytes: (await traffic(/./)).bytes,
    };
  });
}

/** The tab with every item: a new browser at its URL. */
export function coldLoadOfAll(browser: MeasuringBrowser, portal: string) {
  return browser.onNewPage(async ({ page }) => {
    await page.goto(`${portal}${TAB}?group=all`, { waitUntil: 'commit' });
    const { at } = await page.evaluate(() => window.probe.picturesPainted());
    return { coldAll: at };
  });
}

/** The same in a portal that is loaded, as a link to it would; then all the way down. */
export function firstVisitOfAll(browser: MeasuringBrowser, portal: string) {
  return browser.onNewPage(async ({ page }) => {
    await page.goto(`${portal}/settings`);
    await settled(page);
    const firstVisitAll = await page.evaluate(async url => {
      const start = performance.now();
      window.history.pushState({}, '', url);
      window.dispatchEvent(new PopStateEvent('popstate'));
      return (await window.probe.picturesPainted()).at - start;
    }, `${TAB}?group=all`);
    await settled(page);
    const scrolled = await page.evaluate(() => window.probe.scrollToEnd());
    return {
      firstVisitAll,
      tilesAll: await page.locator('[data-technology]').count(),
      elementsAll: await page.evaluate(() => window.probe.elementsOfMap()),
      scrolling: scrolled.framesPerSecond,
      longestGap: scrolled.longestGap,
    };
  });
}

/** What a person does in the tab, one thing after the other, on a map that is loaded. */
export function interactions(browser: MeasuringBrowser, portal: string) {
  return browser.onNewPage(async ({ page }) => {
    await page.goto(`${portal}${TAB}`);
    await sinceInput(page);
    await settled(page);
    const items = await page.locator('[data-technology]').count();
    const fewer = `document.querySelectorAll('[data-technology]').length < ${items}`;
    const all = `document.querySelectorAll('[data-technology]').length >= ${items}`;

    const searchbox = page.getByRole('searchbox');
    await searchbox.focus();
    await page.keyboard.type('pro', { delay: 150 });
    await page.waitForTimeout(150);
    const search = await painting(
      page,
      () => page.keyboard.type('m'),
      () => page.evaluate(() => window.probe.lastChangePainted()),
    );
    await paintingPictures(page, () => searchbox.fill(''), all);
    await settled(page);

    const filterSet = await paintingPictures(
      page,
      () => page.getByRole('checkbox', { name: 'Graduated' }).click(),
      fewer,
    );
    await settled(page);
    const filtersReset = await paintingPictures(
      page,
      () => page.getByRole('button', { name: 'Clear all' }).click(),
      all,
    );
    await settled(page);

    const kubernetes = page.locator('[data-technology="kubernetes"]');
    // Nobody clicks on what is not on the screen.
    await kubernetes.scrollIntoViewIfNeeded();
    await settled(page);
    const details = await painting(
      page,
      () => kubernetes.click(),
      () =>
        page.evaluate(
          selector => window.probe.elementPainted(selector),
          '[data-technology-details="kubernetes"]',
        ),
    );
    await page.keyboard.press('Escape');
    await settled(page);

    const cards = await paintingPictures(
      page,
      () => page.getByRole('button', { name: 'Cards' }).click(),
      `location.search.includes('view=cards')`,
    );
    return { search, filterSet, filtersReset, details, cards };
  });
}

/** The same logos as files on a page of nothing else. */
export function staticPage(browser: MeasuringBrowser, url: string) {
  return browser.onNewPage(async ({ page, traffic }) => {
    await page.goto(url, { waitUntil: 'commit' });
    const { at, pictures } = await page.evaluate(() =>
      window.probe.picturesPainted(`document.readyState !== 'loading'`),
    );
    const { requests, bytes } = await traffic(/./);
    return { painted: at, pictures, requests, bytes };
  });
}
