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
      expect(await store.readings()).toBeUndefined();
      expect(await store.load()).toBeUndefined();
    });

    it('keeps the last text, and tells of each new one by another revision', async () => {
      const store = await start();
      await store.save(policy, day('2026-01-01'));
      const first = await store.readings();
      expect(first).toMatchObject({ readAt: day('2026-01-01') });
      await store.save({ ...policy, text: 'rings: []' }, day('2026-01-02'));
      expect((await store.readings())?.revision).not.toBe(first?.revision);
      expect(await store.load()).toEqual({
        source: 'p.yaml',
        text: 'rings: []',
        etag: '1',
        changedAt: day('2026-01-02'),
        deadOwners: [],
      });
    });

    it('keeps what it has when reading fails, with the first of the errors in a row and the last message', async () => {
      const store = await start();
      await store.save(policy, day('2026-01-01'));
      const failure = { source: 'p.yaml', message: 'gone' };
      await store.fail(failure, day('2026-01-02'));
      await store.fail({ ...failure, message: 'away' }, day('2026-01-03'));
      expect(await store.readings()).toMatchObject({
        readAt: day('2026-01-01'),
        error: { message: 'away', since: day('2026-01-02') },
      });
      expect((await store.load())?.text).toBe(policy.text);

      await store.confirm({ source: 'p.yaml', etag: '2' }, day('2026-01-04'));
      expect(await store.readings()).toMatchObject({
        readAt: day('2026-01-04'),
        error: undefined,
      });
      expect(await store.load()).toMatchObject({
        etag: '2',
        changedAt: day('2026-01-01'),
      });
    });

    it('knows an error of a policy that was never read', async () => {
      const store = await start();
      await store.fail({ source: 'p.yaml', message: 'x' }, day('2026-01-01'));
      expect(await store.readings()).toMatchObject({ error: { message: 'x' } });
      expect(await store.load()).toBeUndefined();
    });

    it('keeps dead owners with the text that names them', async () => {
      const store = await start();
      await store.save(policy, day('2026-01-01'));
      const { revision } = (await store.readings())!;
      expect(await store.noteDeadOwners(policy.text, [])).toBe(false);
      expect(await store.noteDeadOwners('another text', ['a'])).toBe(false);
      expect((await store.readings())?.revision).toBe(revision);
      expect(await store.noteDeadOwners(policy.text, ['group:x/a'])).toBe(true);
      expect((await store.readings())?.revision).not.toBe(revision);
      expect((await store.load())?.deadOwners).toEqual(['group:x/a']);
    });
  });
});
