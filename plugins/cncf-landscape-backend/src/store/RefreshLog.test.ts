import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { openDatabase } from './openDatabase';
import { LeaseLostError, RefreshLog } from './RefreshLog';
import { landscapeSubject } from './RefreshSubject';

jest.setTimeout(60_000);

describe('RefreshLog', () => {
  const databases = createTestDatabases();

  describe.each(databases.eachSupportedId())('on %s', databaseId => {
    const start = async () => {
      const knex = await databases.init(databaseId);
      await openDatabase(mockServices.database({ knex }));
      const log = new RefreshLog(knex);
      const refresh = async (end: Parameters<typeof log.end>[1]) =>
        log.end((await log.begin('policy', 'schedule'))!, end);
      const state = async () => (await log.states()).get('policy') ?? {};
      return { log, refresh, state };
    };

    it('grants one lease a subject at a time', async () => {
      const { log } = await start();
      const id = await log.begin('policy', 'start');
      expect(await log.begin('policy', 'start')).toBeUndefined();
      expect(await log.begin(landscapeSubject('policy'), 'start')).toEqual(
        expect.any(Number),
      );
      expect(await log.end(id!, { outcome: 'updated' })).toBe(true);
      expect(await log.end(id!, { outcome: 'updated' })).toBe(false);
      expect(await log.begin('policy', 'start')).toEqual(expect.any(Number));
    });

    it('keeps the first of several errors in a row, with the last message', async () => {
      const { refresh, state } = await start();
      await refresh({ outcome: 'failed', message: 'gone \0' });
      const { error } = await state();
      expect(error).toEqual({
        message: 'gone \uFFFD',
        since: expect.any(Date),
      });
      await refresh({ outcome: 'failed', message: 'away' });
      expect((await state()).error).toEqual({ ...error, message: 'away' });
      expect((await state()).readAt).toBeUndefined();
    });

    it('forgets errors when reading succeeds, and keeps when that was', async () => {
      const { refresh, state } = await start();
      await refresh({ outcome: 'failed', message: 'gone' });
      await refresh({ outcome: 'unchanged' });
      const { readAt, error } = await state();
      expect(readAt).toEqual(expect.any(Date));
      expect(error).toBeUndefined();
      await refresh({ outcome: 'failed', message: 'gone' });
      expect((await state()).readAt).toEqual(readAt);
    });

    it('accepts nothing from a replica that has lost its lease', async () => {
      const { log, state } = await start();
      const id = await log.begin('policy', 'schedule');
      await log.release(id!);
      expect((await state()).abandoned).toBe(true);
      const next = await log.begin('policy', 'takeover');
      expect(next).toEqual(expect.any(Number));
      await expect(
        log.note(id!, { outcome: 'updated', version: '1' }),
      ).rejects.toThrow(LeaseLostError);
      expect(await log.renew(id!, { phase: 'reading' })).toBe(false);
      expect(await log.end(id!, { outcome: 'failed', message: 'x' })).toBe(
        false,
      );
      expect(await state()).toEqual({
        abandoned: false,
        progress: expect.objectContaining({ phase: 'reading' }),
      });
    });
  });
});
