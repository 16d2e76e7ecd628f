import { stat } from 'node:fs/promises';
import path from 'node:path';
import knex from 'knex';
import { mockServices } from '@backstage/backend-test-utils';
import type { Landscape } from '../../plugins/cncf-landscape-backend/src/model/Landscape';
import { Drawers } from '../../plugins/cncf-landscape-backend/src/logos/Drawers';
import { LogoPainter } from '../../plugins/cncf-landscape-backend/src/logos/LogoPainter';
import type {
  LandscapePictures,
  PaintedItem,
  ReadLogo,
} from '../../plugins/cncf-landscape-backend/src/model/pictures';
import { LogoStore } from '../../plugins/cncf-landscape-backend/src/logos/LogoStore';
import { openDatabase } from '../../plugins/cncf-landscape-backend/src/store/openDatabase';
import { whileWatched } from '../measuring/eventLoop';
import { landscapeData } from '../measuring/machine';
import { kilobytes, printTable, readable, verdict } from '../measuring/table';

const MAX_BLOCK_MS = 50;
const MAX_BYTES = { small: 1_300_000, large: 2_800_000 };
const MAX_REQUESTS = 30;

function paintedItems({ technologies }: Landscape): PaintedItem[] {
  return technologies.map(({ technology, logoFile }) => ({
    ...technology,
    logoFile,
  }));
}

/** Draws all logos into a database, draws them again, and once more after one of them has changed. */
export async function measureDrawing(
  { landscape, readLogo }: { landscape: Landscape; readLogo: ReadLogo },
  databaseFile: string,
): Promise<LandscapePictures> {
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: databaseFile },
    useNullAsDefault: true,
  });
  const store = new LogoStore(
    await openDatabase({ getClient: async () => database }),
  );
  const logger = mockServices.rootLogger({ level: 'error' });
  const drawers = new Drawers();
  const items = paintedItems(landscape);
  const paint = (read: ReadLogo) => () =>
    new LogoPainter({ store, drawers, logger }).paint(items, read, {
      landscape: landscape.id,
    });
  const changed: ReadLogo = async file => {
    const logo = await readLogo(file);
    return logo && file === items[0].logoFile
      ? Buffer.concat([logo, Buffer.from('\n')])
      : logo;
  };

  console.log(`\nDrawing ${items.length} logos; this takes minutes`);
  const first = await whileWatched(paint(readLogo));
  const again = await whileWatched(paint(readLogo));
  const one = await whileWatched(paint(changed));
  const row = (
    what: string,
    { ms, cpuMs, blockMs, blockCpuMs }: typeof first,
  ) => [
    what,
    readable(ms),
    (ms / first.ms).toFixed(4),
    readable(cpuMs),
    readable(blockMs),
    readable(blockCpuMs),
    verdict(blockCpuMs, MAX_BLOCK_MS),
  ];
  console.log('');
  printTable(
    [
      ...['', 'ms', 'ratio', 'of it by the backend'],
      ...['longest block', 'of it by the backend', `<= ${MAX_BLOCK_MS} ms`],
    ],
    [
      row('first drawing', first),
      row('nothing changed', again),
      row('one logo changed', one),
    ],
  );
  await measureAtlases(landscape, first.value, store);
  drawers.stop();
  await database.destroy();
  return first.value;
}

/** What the pictures of the categories weigh that the tab shows first. */
async function measureAtlases(
  landscape: Landscape,
  pictures: LandscapePictures,
  store: LogoStore,
) {
  const [group] = landscape.groups;
  const shown = landscape.technologies.filter(({ technology }) =>
    group.categories.includes(technology.category),
  );
  const files = new Set(shown.flatMap(({ logoFile }) => logoFile ?? []));
  const originals = await Promise.all(
    [...files].map(file =>
      stat(
        path.join(landscapeData(), 'hosted_logos', path.basename(file)),
      ).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  const original = originals.reduce((sum, size) => sum + size, 0);
  const atlases = new Set(
    shown.flatMap(
      ({ technology }) => pictures.items.get(technology.name)?.logo[0] ?? [],
    ),
  );
  const bytesOf = async (which: 'small' | 'large') => {
    const bodies = await Promise.all(
      [...atlases].map(index => store.picture(pictures.atlases[index][which])),
    );
    return bodies.reduce((sum, body) => sum + body!.length, 0);
  };
  const row = async (what: string, which: 'small' | 'large') => {
    const bytes = await bytesOf(which);
    return [
      what,
      String(atlases.size),
      kilobytes(bytes),
      (bytes / original).toFixed(3),
      kilobytes(MAX_BYTES[which]),
      verdict(bytes, MAX_BYTES[which]),
    ];
  };
  console.log(
    `\nPictures of '${group.name}': ${shown.length} items, ${pictures.items.size} of all ${landscape.technologies.length} have a picture\n`,
  );
  printTable(
    ['', 'files', 'bytes', 'ratio', 'target', ''],
    [
      ['originals', String(files.size), kilobytes(original), '1.000'],
      await row('atlases at 1x', 'small'),
      await row('atlases at 2x', 'large'),
    ],
  );
  console.log(
    `requests: ${atlases.size} of ${MAX_REQUESTS}: ${verdict(
      atlases.size,
      MAX_REQUESTS,
    )}`,
  );
}
