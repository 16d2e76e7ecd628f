import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { ENDLESS, GREEN, svg } from '../__testUtils__/hostileLogos';
import { colorAt } from '../__testUtils__/pixels';
import { openDatabase } from '../store/openDatabase';
import { Drawers } from './Drawers';
import { LogoPainter } from './LogoPainter';
import type { PaintedItem, ReadLogo } from '../model/pictures';
import { LogoStore } from './LogoStore';
import type { PaintOptions } from './Painting';

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
  const drawers = new Drawers();
  afterAll(() => drawers.stop());
  let knex: Knex;
  let store: LogoStore;
  const paint = (
    items: PaintedItem[],
    readLogo: ReadLogo,
    options: Partial<PaintOptions> = {},
  ) =>
    new LogoPainter({ store, drawers, logger }).paint(items, readLogo, {
      landscape: 'x',
      ...options,
    });

  beforeEach(async () => {
    jest.clearAllMocks();
    knex = await databases.init('SQLITE_3');
    await openDatabase(mockServices.database({ knex }));
    store = new LogoStore(knex);
  });

  it('draws each logo, and the atlases that they stand on', async () => {
    const { atlases, items } = await paint(
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
    const { items: painted } = await paint(items, async file =>
      svg(`<g id="n${file}">${GREEN}</g>`),
    );
    const pictures = await Promise.all(
      [...painted.values()].map(({ picture }) => store.picture(picture)),
    );
    expect(pictures.filter(Boolean)).toHaveLength(35);
  });

  it('puts the brand’s icon in the place of a logo that cannot be drawn', async () => {
    const { items, findings } = await paint(
      [itemOf('Kubernetes', 'k.svg'), itemOf('Nobody Knows It', 'n.svg')],
      async file => Buffer.from(`<html>There is no ${file}</html>`),
    );
    const picture = await store.picture(items.get('kubernetes')!.picture);
    expect((await colorAt(picture!)).some(value => value < 240)).toBe(true);
    expect(items.has('nobody knows it')).toBe(false);
    expect(findings?.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^item 'Kubernetes' has the logo 'k\.svg', which cannot be drawn: Input buffer/,
      ),
      expect.stringMatching(/^item 'Nobody Knows It' has the logo 'n\.svg'/),
    ]);
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
    const first = await paint(items, read);
    logger.info.mockClear();
    const progress = jest.fn();
    expect(await paint(items, read, { onProgress: progress })).toEqual(first);
    expect(progress).not.toHaveBeenCalled();
    expect(logger.info).not.toHaveBeenCalled();

    const changed = async (file: string) =>
      file === 'two.svg' ? svg(`${GREEN} `) : read(file);
    const { items: painted } = await paint(items, changed, {
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
      paint(items, read, {
        signal: controller.signal,
        onProgress: done =>
          done === 25 && controller.abort(new Error('Enough')),
      }),
    ).rejects.toThrow('Enough');
    const progress = jest.fn();
    const { items: painted } = await paint(items, read, {
      onProgress: progress,
    });
    expect(painted.size).toBe(30);
    expect(progress.mock.calls.length).toBeLessThan(20);
  });

  it('does not try again with the next version what took too long, and after days three times at most', async () => {
    const hasty = new Drawers({ limitMs: 1_500 });
    const tries = async () => {
      const progress = jest.fn();
      await new LogoPainter({ store, drawers: hasty, logger }).paint(
        [itemOf('Slow', 'slow.svg')],
        async () => ENDLESS,
        { landscape: 'x', onProgress: progress },
      );
      return progress.mock.calls.length;
    };
    const days = (count: number) =>
      knex('logos').update({
        used_at: new Date(Date.now() - count * 24.1 * 60 * 60_000),
      });
    expect(await tries()).toBe(1);
    expect(await tries()).toBe(0);
    await days(1);
    expect(await tries()).toBe(1);
    await days(1);
    expect(await tries()).toBe(1);
    await days(30);
    expect(await tries()).toBe(0);
    hasty.stop();
  });

  it('gives pictures names that nobody can make who has the logo', async () => {
    const read = async () => svg(GREEN);
    const { items } = await paint([itemOf('One', 'one.svg')], read);
    const { picture } = items.get('one')!;
    expect(await store.picture(picture)).toBeDefined();
    const other = await databases.init('SQLITE_3');
    await openDatabase(mockServices.database({ knex: other }));
    store = new LogoStore(other);
    const elsewhere = await paint([itemOf('One', 'one.svg')], read);
    expect(elsewhere.items.get('one')!.picture).not.toBe(picture);
  });

  it('keeps what is shown, and removes what nobody has used for a while', async () => {
    const read = async (file: string) => svg(`<g id="${file}">${GREEN}</g>`);
    const first = await paint([itemOf('One', 'one.svg')], read);
    const second = await paint([itemOf('Two', 'two.svg')], read);
    const now = new Date(Date.now() + 1_000);
    const remove = (since: Date) =>
      store.removeUnused(since, async () => [second]);
    expect(await remove(new Date(Date.now() - 60_000))).toBe(0);
    expect(await remove(now)).toBe(3);
    expect(await store.hasAll(first)).toBe(false);
    expect(await store.hasAll(second)).toBe(true);
    expect(await remove(now)).toBe(0);
  });

  it.each(['logos', 'pictures'])(
    'draws again what somebody has emptied the table %s of',
    async table => {
      const read = async () => svg(GREEN);
      const drawn = await paint([itemOf('One', 'one.svg')], read);
      expect(await store.hasAll(drawn)).toBe(true);
      await knex(table).delete();
      expect(await store.hasAll(drawn)).toBe(false);
      expect(await paint([itemOf('One', 'one.svg')], read)).toEqual(drawn);
      expect(await store.hasAll(drawn)).toBe(true);
    },
  );
});
