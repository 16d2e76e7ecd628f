import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseLandscape } from '../../plugins/cncf-landscape-backend/src/landscapeFormat/parseLandscape';
import { openPortal } from '../../scripts/productionPortal';
import { describeMachine, landscapeData, runs } from '../measuring/machine';
import { medians, repeat } from '../measuring/statistics';
import { kilobytes, printTable, readable, verdict } from '../measuring/table';
import { MeasuringBrowser } from './browser';
import { pluginBytesInEntry } from './entryScripts';
import { PUBLIC_APPLICATION, TARGETS, type Figure } from './publicApplication';
import {
  clickToMap,
  coldLoad,
  coldLoadOfAll,
  firstVisitOfAll,
  interactions,
  staticPage,
} from './scenarios';
import { serveStaticPage } from './staticPage';

/** Once more than this takes longer than it teaches. */
const STATIC_RUNS = 3;

/** The logo files of the categories that the tab shows first. */
async function logosOf(folder: string, categories: string[]) {
  const file = path.join(folder, 'landscape.yml');
  const { items } = parseLandscape(file, await readFile(file, 'utf8'));
  return items
    .filter(({ category }) => categories.includes(category))
    .flatMap(({ logoFile }) => logoFile ?? []);
}

async function measureStaticPage(browser: MeasuringBrowser, logos: string[]) {
  const folder = path.join(landscapeData(), 'hosted_logos');
  const { url, server } = await serveStaticPage(folder, logos);
  try {
    return medians(
      await repeat(Math.min(runs(STATIC_RUNS), STATIC_RUNS), () =>
        staticPage(browser, url),
      ),
    );
  } finally {
    server.close();
  }
}

async function measurePortal(browser: MeasuringBrowser, url: string) {
  await browser.signIn(url);
  await coldLoad(browser, url); // What a new process does for its first visitor alone.
  const results = await repeat(runs(7), async round => {
    console.log(`Run ${round + 1}`);
    return {
      ...(await coldLoad(browser, url)),
      ...(await clickToMap(browser, url)),
      ...(await coldLoadOfAll(browser, url)),
      ...(await firstVisitOfAll(browser, url)),
      ...(await interactions(browser, url)),
    };
  });
  return medians(results);
}

type Medians = Awaited<ReturnType<typeof measurePortal>>;

function figureRow(figure: Figure, value: number): string[] {
  const { what, target } = TARGETS[figure];
  const public_ = PUBLIC_APPLICATION[figure];
  if (figure === 'scrolling') {
    const met = value >= target ? 'met' : 'missed';
    return [what, readable(value), readable(public_), '', `>= ${target}`, met];
  }
  const ratio = value / public_;
  return [
    what,
    readable(value),
    readable(public_),
    ratio.toFixed(3),
    target.toFixed(3),
    verdict(ratio, target),
  ];
}

/** A figure that has a limit of its own. */
function limited(what: string, { value, most }: Record<string, number>) {
  return [what, readable(value), String(most), verdict(value, most)];
}

function report(
  portal: Medians,
  plain: Awaited<ReturnType<typeof measureStaticPage>>,
  entryBytes: number,
) {
  console.log(`\nThe tab against the public application: ${describeMachine()}`);
  console.log(
    `${portal.tiles} items in the default group, ${portal.tilesAll} tiles in all; ${portal.pictures} logos on screen\n`,
  );
  printTable(
    ['', 'tab', 'public', 'ratio', 'target', ''],
    (Object.keys(TARGETS) as Figure[]).map(figure =>
      figureRow(figure, portal[figure]),
    ),
  );
  console.log('\nBeside them\n');
  printTable(
    ['', 'tab', 'target', ''],
    [
      limited('scripts that the plugin adds to every page, gzip, kB', {
        value: entryBytes / 1000,
        most: 5,
      }),
      limited('scripts loaded after the click, all views, gzip, kB', {
        value: portal.scriptBytes / 1000,
        most: 90,
      }),
      limited('layout shift of a cold load', {
        value: portal.layoutShift,
        most: 0.02,
      }),
      ['longest task after the click, ms', readable(portal.longestTask)],
      ['longest gap while scrolling, ms', readable(portal.longestGap)],
      ['cold load, requests in all', readable(portal.coldRequests)],
      ['cold load, bytes in all', kilobytes(portal.coldBytes)],
      [
        'cold load of every item -> logos painted, ms',
        readable(portal.coldAll),
      ],
      ['elements of the whole page', readable(portal.pageElements)],
    ],
  );
  console.log('\nAgainst a static page of the same logos as files, same run\n');
  printTable(
    ['', 'tab', 'static', 'ratio'],
    [
      [
        'cold load -> logos on screen painted, ms',
        readable(portal.cold),
        readable(plain.painted),
        (portal.cold / plain.painted).toFixed(3),
      ],
      [
        'click -> logos on screen painted, ms',
        readable(portal.firstVisit),
        readable(plain.painted),
        (portal.firstVisit / plain.painted).toFixed(3),
      ],
      [
        'logos on screen',
        readable(portal.pictures),
        readable(plain.pictures),
        '',
      ],
      [
        'requests until then',
        readable(portal.requests),
        readable(plain.requests),
        (portal.requests / plain.requests).toFixed(3),
      ],
      [
        'bytes until then',
        kilobytes(portal.bytes),
        kilobytes(plain.bytes),
        (portal.bytes / plain.bytes).toFixed(3),
      ],
    ],
  );
}

async function main() {
  const portal = await openPortal(landscapeData());
  const browser = await MeasuringBrowser.launch();
  try {
    const landscape = await portal.get('/api/cncf-landscape/landscapes/cncf');
    const logos = await logosOf(
      landscapeData(),
      landscape.groups[0].categories,
    );
    const plain = await measureStaticPage(browser, logos);
    report(
      await measurePortal(browser, portal.url),
      plain,
      await pluginBytesInEntry(),
    );
  } finally {
    await browser.close();
    await portal.stop();
  }
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
