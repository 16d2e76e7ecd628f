import type { Knex } from 'knex';
import {
  sourceDocument,
  startReplica,
  type Replica,
} from '../__testUtils__/startReplica';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { FatalTextError } from '../parsing/Parser';
import { landscapeSubject } from '../store/RefreshSubject';
import { REFRESHES } from '../store/refreshTables';

jest.setTimeout(60_000);

const HOUR_MS = 60 * 60_000;
const fatal = new FatalTextError('f.yml: cannot be parsed within bounds');

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'a landscape that kills what parses it, on %s',
  id => {
    let knex: Knex;
    let replica: Replica;
    const rest = async () =>
      (await replica.refreshLog.rest(landscapeSubject('x')))?.until;

    /** Puts all that happened so far into the past. */
    const wait = async (ms: number) => {
      for (const row of await knex(REFRESHES).select()) {
        await knex(REFRESHES)
          .where({ id: row.id })
          .update({
            ended_at: new Date(new Date(row.ended_at).getTime() - ms),
          });
      }
    };

    beforeEach(async () => {
      knex = await databases.init(id);
      replica = await startReplica(knex);
      replica.read.mockRejectedValue(fatal);
      await replica.refresh('start');
    });

    it('is not read again on schedule or at the next start, and its error stays', async () => {
      expect(await replica.history()).toEqual(['killed']);
      const next = await startReplica(knex);
      for (const who of ['start', 'schedule', 'takeover']) {
        await next.refresh(who);
      }
      expect(next.read).not.toHaveBeenCalled();
      expect(next.registry.status('x').error?.message).toBe(fatal.message);
      expect(next.registry.status('x').progress).toBeUndefined();
    });

    it('is read when a person wants it, and on schedule again after it was well', async () => {
      replica.read.mockResolvedValue(sourceDocument([{ name: 'A' }]));
      await replica.refresh('user:default/me');
      expect(await replica.history()).toEqual(['updated', 'killed']);
      expect(await rest()).toBeUndefined();
      await replica.refresh('schedule');
      expect(replica.read).toHaveBeenCalledTimes(3);
    });

    it('rests for a quarter of an hour, then for twice as long, and at most for a day', async () => {
      for (const ms of [0.25, 0.5, 1, 2, 4, 8, 16, 24, 24].map(
        hours => hours * HOUR_MS,
      )) {
        const [{ endedAt }] = await replica.refreshLog.history(
          landscapeSubject('x'),
        );
        expect((await rest())!.getTime() - endedAt!.getTime()).toBe(ms);
        await wait(ms + 1_000);
        expect(await rest()).toBeUndefined();
        await replica.refresh('schedule');
      }
    });
  },
);

describe.each(databases.eachSupportedId())(
  'a landscape whose readings end the backend itself, on %s',
  id => {
    it('is read after a restart or two, and then rests, with a message', async () => {
      const knex = await databases.init(id);
      const replica = await startReplica(knex);
      const subject = landscapeSubject('x');
      // Nothing is heard of it any more, and its lease has ended.
      const die = async () => {
        const lease = await replica.refreshLog.begin(subject, 'start');
        await replica.refreshLog.release(lease!);
      };
      await die();
      await die();
      expect(await replica.refreshLog.rest(subject)).toBeUndefined();
      await die();
      expect(await replica.refreshLog.rest(subject)).toMatchObject({
        refreshes: 1,
      });
      await replica.refresh('start');
      expect(replica.read).not.toHaveBeenCalled();
      expect(replica.registry.status('x').error?.message).toMatch(
        /^The last refresh ended the process .* not read again before 20.*; correct it at its source/,
      );
    });
  },
);
