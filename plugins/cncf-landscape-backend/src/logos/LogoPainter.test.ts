import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { GREEN, svg } from '../__testUtils__/hostileLogos';
import { colorAt } from '../__testUtils__/pixels';
import { openDatabase } from '../store/openDatabase';
import { LogoPainter } from './LogoPainter';
import type { PaintedItem } from '../model/pictures';
import { LogoStore } from './LogoStore';

jest.setTimeout(60_000);

const itemOf = (title: string, logoFile?: string): PaintedItem => ({
  name: title.toLowerCase(),
  title,
  category: 'a',
  subcategory: 'b',
  logoFile,
});

describe('LogoPainter', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const logger = mockServices.logger.mock();
  let knex: Knex;
  let store: LogoStore;
  let painter: LogoPainter;

  beforeEach(async () => {
    jest.clearAllMocks();
    knex = await databases.init('SQLITE_3');
    await openDatabase(mockServices.database({ knex }));
    store = new LogoStore(knex);
    painter = new LogoPainter({ store, logger });
  });

  it('draws each logo, and the atlases that they stand on', async () => {
    const { atlases, items } = await painter.paint(
      [itemOf('One', 'one.svg'), itemOf('Two', 'two.svg')],
      async file => svg(`<g id="${file}">${GREEN}</g>`),
    );
    expect(atlases).toEqual([expect.objectContaining({ columns: 2, rows: 1 })]);
    expect(items.get('one')?.logo).toEqual([0, 0]);
    expect(items.get('two')?.logo).toEqual([0, 1]);
    const picture = await store.picture(items.get('two')!.picture);
    expect((await colorAt(picture!))[1]).toBeGreaterThan(150);
    expect(await store.picture(atlases[0].large)).toBeDefined();
  });

  it('keeps every drawing of many', async () => {
    const items = Array.from({ length: 35 }, (_, i) => itemOf(`N${i}`, `${i}`));
    const { items: painted } = await painter.paint(items, async file =>
      svg(`<g id="n${file}">${GREEN}</g>`),
    );
    const pictures = await Promise.all(
      [...painted.values()].map(({ picture }) => store.picture(picture)),
    );
    expect(pictures.filter(Boolean)).toHaveLength(35);
  });

  it('puts the brand’s icon in the place of a logo that cannot be drawn', async () => {
    const { items } = await painter.paint(
      [itemOf('Kubernetes', 'k.svg'), itemOf('Nobody Knows It', 'n.svg')],
      async file => Buffer.from(`<html>There is no ${file}</html>`),
    );
    const picture = await store.picture(items.get('kubernetes')!.picture);
    expect((await colorAt(picture!)).some(value => value < 240)).toBe(true);
    expect(items.has('nobody knows it')).toBe(false);
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Drew 0 logos in .* s; 2 cannot be drawn, .*: [kn]\.svg: Input buffer/,
      ),
    );
  });

  it('draws only what it has never drawn, and tries nothing twice that cannot be drawn', async () => {
    const items = [itemOf('One', 'one.svg'), itemOf('Two', 'two.svg')];
    const read = async (file: string) =>
      file === 'one.svg' ? svg(GREEN) : Buffer.from('nothing');
    const first = await painter.paint(items, read);
    logger.info.mockClear();
    const progress = jest.fn();
    expect(await painter.paint(items, read, { onProgress: progress })).toEqual(
      first,
    );
    expect(progress).not.toHaveBeenCalled();
    expect(logger.info).not.toHaveBeenCalled();

    const changed = async (file: string) =>
      file === 'two.svg' ? svg(`${GREEN} `) : read(file);
    const { items: painted } = await painter.paint(items, changed, {
      onProgress: progress,
    });
    expect([...painted.keys()]).toEqual(['one', 'two']);
    expect(progress.mock.calls).toEqual([[1, 1]]);
  });

  it('ends at once where it is told to, and goes on with what is not drawn yet', async () => {
    const items = Array.from({ length: 30 }, (_, i) => itemOf(`N${i}`, `${i}`));
    const read = async (file: string) => svg(`<g id="n${file}">${GREEN}</g>`);
    const controller = new AbortController();
    await expect(
      painter.paint(items, read, {
        signal: controller.signal,
        onProgress: done =>
          done === 25 && controller.abort(new Error('Enough')),
      }),
    ).rejects.toThrow('Enough');
    const progress = jest.fn();
    const { items: painted } = await painter.paint(items, read, {
      onProgress: progress,
    });
    expect(painted.size).toBe(30);
    expect(progress.mock.calls.length).toBeLessThan(20);
  });
});
