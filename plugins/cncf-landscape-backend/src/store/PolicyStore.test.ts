import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { openDatabase } from './openDatabase';
import { PolicyStore } from './PolicyStore';

jest.setTimeout(60_000);

describe('PolicyStore', () => {
  const databases = createTestDatabases();
  const day = (date: string) => new Date(`${date}T12:00:00Z`);
  const policy = { source: 'p.yaml', text: 'decisions: [] # \0', etag: '1' };

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    const start = async () => {
      const knex = await databases.init(databaseId);
      await openDatabase(mockServices.database({ knex }));
      return new PolicyStore(knex);
    };

    it('has nothing at first', async () => {
      const store = await start();
      expect(await store.revision()).toBeUndefined();
      expect(await store.load()).toBeUndefined();
    });

    it('keeps the last text, with another revision for each new one', async () => {
      const store = await start();
      await store.save(policy, day('2026-01-01'));
      const first = await store.revision();
      await store.save({ ...policy, text: 'rings: []' }, day('2026-01-02'));
      expect(await store.revision()).not.toBe(first);
      expect(await store.load()).toEqual({
        source: 'p.yaml',
        text: 'rings: []',
        etag: '1',
        changedAt: day('2026-01-02'),
        unknownOwners: [],
      });
    });

    it('keeps the day of a text that is read again', async () => {
      const store = await start();
      await store.save(policy, day('2026-01-01'));
      const revision = await store.revision();
      await store.confirm({ source: 'q.yaml', etag: '2' });
      expect(await store.revision()).toBe(revision);
      expect(await store.load()).toMatchObject({
        source: 'q.yaml',
        text: policy.text,
        etag: '2',
        changedAt: day('2026-01-01'),
      });
    });

    it('keeps unknown owners with the text that names them', async () => {
      const store = await start();
      await store.save(policy, day('2026-01-01'));
      const revision = await store.revision();
      expect(await store.noteUnknownOwners(policy.text, [])).toBe(false);
      expect(await store.noteUnknownOwners('another text', ['a'])).toBe(false);
      expect(await store.revision()).toBe(revision);
      expect(await store.noteUnknownOwners(policy.text, ['group:x/a'])).toBe(
        true,
      );
      expect(await store.revision()).not.toBe(revision);
      expect((await store.load())?.unknownOwners).toEqual(['group:x/a']);
    });
  });
});
