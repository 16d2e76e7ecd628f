import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import type { LandscapePictures } from '../model/pictures';
import { openDatabase } from '../store/openDatabase';
import { LogoStore, type Drawing } from './LogoStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const drawn = { tile: Buffer.from('tile'), picture: Buffer.from('picture') };
const shown: LandscapePictures = {
  atlases: [{ columns: 1, rows: 1, small: 'a-1x.webp', large: 'a-2x.webp' }],
  items: new Map([['one', { logo: [0, 0], picture: 'one.webp' }]]),
};

describe.each(databases.eachSupportedId())('LogoStore on %s', id => {
  let knex: Knex;
  let store: LogoStore;
  const age = (days: number) =>
    knex('logos').update({
      used_at: new Date(Date.now() - days * 24 * 60 * 60_000),
    });

  beforeEach(async () => {
    knex = await databases.init(id);
    await openDatabase(mockServices.database({ knex }));
    store = new LogoStore(knex);
  });

  it('has one secret, on all replicas', async () => {
    const secrets = await Promise.all([
      store.secret(),
      new LogoStore(knex).secret(),
    ]);
    expect(secrets[0]).toEqual(secrets[1]);
    expect(secrets[0]).toHaveLength(32);
  });

  it('keeps what could be drawn, what could not, and what was not finished', async () => {
    const keep = () =>
      store.keep(
        new Map<string, Drawing>([
          ['one', drawn],
          ['two', 'undrawable'],
          ['three', 'unfinished'],
        ]),
      );
    const known = async () =>
      Object.fromEntries(await store.known(['one', 'two', 'three', 'four']));
    const all = { one: true, two: false, three: false };
    await keep();
    expect(await known()).toEqual(all);
    await age(1.1);
    expect(await known()).toEqual({ one: true, two: false });
    await keep();
    expect(await known()).toEqual(all);
    await age(1.1);
    await keep();
    await age(30);
    expect(await known()).toEqual(all);
  });

  it('draws on where something that was not finished is finished', async () => {
    await store.keep(new Map([['one', 'unfinished' as const]]));
    await store.keep(new Map([['one', drawn]]));
    expect(await store.read(['one'], 'tile')).toEqual([drawn.tile]);
  });

  it('notices what is gone, and removes what nobody has used', async () => {
    await store.keep(
      new Map([
        ['one', drawn],
        ['two', drawn],
      ]),
    );
    await store.keepPicture('a-1x.webp', drawn.picture);
    await store.keepPicture('a-2x.webp', drawn.picture);
    await store.keepPicture('b-1x.webp', drawn.picture);
    expect(await store.hasAll(shown)).toBe(true);
    const later = new Date(Date.now() + 1_000);
    expect(await store.removeUnused(later, async () => [shown])).toBe(2);
    expect(await store.hasAll(shown)).toBe(true);
    await knex('pictures').delete();
    expect(await store.hasAll(shown)).toBe(false);
  });
});
