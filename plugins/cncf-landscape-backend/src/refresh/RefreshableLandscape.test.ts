import { createDeferred } from '@backstage/types';
import type { Knex } from 'knex';
import { eventually } from '../__testUtils__/eventually';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import {
  sourceDocument,
  startReplica,
  type Replica,
} from '../__testUtils__/startReplica';
import type { SourceLandscape } from '../model/SourceLandscape';
import { landscapeSubject } from '../store/RefreshSubject';

jest.setTimeout(60_000);

const SUBJECT = landscapeSubject('x');
const items = (...names: string[]) => names.map(name => ({ name }));
const ABCDE = items('A', 'B', 'C', 'D', 'E');

/** The rows of all tables but the history, and but the knowledge of migrations. */
async function contents(knex: Knex) {
  const tables = ['landscapes', 'refresh_errors', 'changes', 'logos'];
  return Promise.all(tables.map(table => knex(table).select()));
}

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())(
  'refreshing a landscape on %s',
  id => {
    let knex: Knex;
    let replica: Replica;
    let other: Replica;
    const start = (options?: Parameters<typeof startReplica>[1]) =>
      startReplica(knex, options);

    beforeEach(async () => {
      knex = await databases.init(id);
      replica = await start();
      other = await start();
    });
    afterEach(async () => {
      replica.follower.stop();
      other.follower.stop();
      await replica.refresher.idle();
      await other.refresher.idle();
    });

    it('serves what it reads, with its findings', async () => {
      const { read, registry, logger, refresher } = replica;
      read.mockResolvedValue(sourceDocument([{ name: 'A' }, {}]));
      await refresher.refresh('start');
      expect(registry.status('x')).toEqual(
        expect.objectContaining({
          version: expect.stringMatching(/^[0-9a-f]{32}$/),
          counts: { items: 1, projects: 0, maturity: {} },
          readAt: expect.any(String),
          error: undefined,
          findings: [expect.objectContaining({ file: 'f.yml' })],
          findingCount: 1,
        }),
      );
      expect(logger.info).toHaveBeenCalledTimes(1);
    });

    it('reads an unchanged source again where pictures are missing from the database', async () => {
      const { read, illustrate, hasAll, refresh } = replica;
      read.mockImplementation(async ({ etag } = {}) =>
        etag ? 'unchanged' : { ...sourceDocument(ABCDE), etag: '1' },
      );
      await refresh();
      await refresh();
      expect(illustrate).toHaveBeenCalledTimes(1);
      hasAll.mockResolvedValue(false);
      await refresh();
      expect(illustrate).toHaveBeenCalledTimes(2);
    });

    it('writes nothing but the history, and logs nothing, if nothing has changed', async () => {
      const { read, registry, logger, refresh, history } = replica;
      read.mockImplementation(async () => sourceDocument(ABCDE));
      await refresh();
      const served = await registry.get('x');
      const { readAt } = registry.status('x');
      const before = await contents(knex);

      await refresh();
      expect(await contents(knex)).toEqual(before);
      expect(await history()).toEqual(['unchanged', 'updated']);
      expect(await registry.get('x')).toBe(served);
      expect(registry.status('x').readAt! > readAt!).toBe(true);
      expect(logger.info).toHaveBeenCalledTimes(1);
    });

    it('passes the stored etag to the source, which may report that nothing has changed', async () => {
      const { read, illustrate, refresh, history, registry } = replica;
      read.mockResolvedValueOnce({ ...sourceDocument(ABCDE), etag: 'e1' });
      await refresh();
      expect(read).toHaveBeenLastCalledWith(
        expect.objectContaining({ etag: undefined }),
      );
      read.mockResolvedValue('unchanged');
      const before = await contents(knex);
      await refresh();
      expect(read).toHaveBeenLastCalledWith(
        expect.objectContaining({ etag: 'e1' }),
      );
      expect(await contents(knex)).toEqual(before);
      expect(await history()).toEqual(['unchanged', 'updated']);
      expect(illustrate).toHaveBeenCalledTimes(1);
      expect(registry.status('x').error).toBeUndefined();
    });

    it('keeps the newest etag of an unchanged source', async () => {
      const { read, refresh, history } = replica;
      read.mockResolvedValueOnce({ ...sourceDocument(ABCDE), etag: 'e1' });
      await refresh();
      read.mockResolvedValueOnce({ ...sourceDocument(ABCDE), etag: 'e2' });
      await refresh();
      expect(await history()).toEqual(['unchanged', 'updated']);
      expect((await replica.landscapeStore.load('x'))?.etag).toBe('e2');
    });

    it.each([
      ['another source', { location: 'g.yml' }],
      ['another version of this plugin', { software: '2.0.0' }],
    ])('rereads everything that %s read', async (_, options) => {
      replica.read.mockResolvedValue({ ...sourceDocument(ABCDE), etag: 'e1' });
      await replica.refresh();
      const next = await start(options);
      next.read.mockResolvedValue({ ...sourceDocument(ABCDE), etag: 'e1' });
      await next.refresh();
      expect(next.read).toHaveBeenCalledWith(
        expect.objectContaining({ etag: undefined }),
      );
    });

    it('rereads everything if pictures are missing', async () => {
      const { read, illustrate, refresh } = replica;
      illustrate.mockResolvedValueOnce(undefined);
      read.mockResolvedValue({ ...sourceDocument(ABCDE), etag: 'e1' });
      await refresh();
      await refresh();
      expect(read).toHaveBeenLastCalledWith(
        expect.objectContaining({ etag: undefined }),
      );
    });

    it('keeps the last good version on an error, which it logs once', async () => {
      const { read, registry, logger, refresh, history } = replica;
      read.mockResolvedValueOnce(sourceDocument(ABCDE));
      await refresh();
      const served = await registry.get('x');
      const { readAt } = registry.status('x');

      read.mockRejectedValue(new Error('no disk\0'));
      await refresh();
      const { error } = registry.status('x');
      await refresh();
      expect(await registry.get('x')).toBe(served);
      expect(registry.status('x')).toEqual(
        expect.objectContaining({
          readAt,
          error: { message: 'Error: no disk\uFFFD', since: error!.since },
        }),
      );
      expect(await history()).toEqual(['failed', 'failed', 'updated']);
      expect(logger.warn).toHaveBeenCalledTimes(1);

      read.mockResolvedValue(sourceDocument(ABCDE));
      await refresh();
      expect(registry.status('x').error).toBeUndefined();
      expect(logger.info).toHaveBeenLastCalledWith(
        "Landscape 'x' can be read again",
      );
    });

    it('refuses a landscape without items', async () => {
      const { read, registry, refresh } = replica;
      read.mockResolvedValueOnce(sourceDocument([{ name: 'A' }]));
      await refresh();
      read.mockResolvedValue(sourceDocument([{}]));
      await refresh();
      expect(registry.status('x').counts.items).toBe(1);
      expect(registry.status('x').error?.message).toMatch(
        /^f\.yml has no valid item.* first problem: an item without a name/,
      );
    });

    it('refuses a landscape that has shrunk too much, until the operator allows it', async () => {
      const { read, registry, refresh, history } = replica;
      read.mockResolvedValueOnce(sourceDocument(ABCDE));
      await refresh();
      read.mockResolvedValue(sourceDocument(items('A', 'B', 'C')));
      await refresh();
      expect(registry.status('x')).toEqual(
        expect.objectContaining({
          counts: expect.objectContaining({ items: 5 }),
          error: expect.objectContaining({
            message:
              "The landscape 'x' has 3 items where it had 5: it lost 2 of them (40 %), which is more than 20 %, so it is refused and the last good version stays available. If the loss is intended, set cncfLandscape.landscapes.x.maxShrink to 0.4 until it has been read once",
          }),
        }),
      );
      expect(await history()).toEqual(['refused', 'updated']);

      const allowing = await start({ maxShrink: 0.4 });
      allowing.read.mockResolvedValue(sourceDocument(items('A', 'B', 'C')));
      await allowing.refresh();
      expect(allowing.registry.status('x').counts.items).toBe(3);
      expect(allowing.registry.status('x').error).toBeUndefined();
    });

    it('reads once for concurrent requests', async () => {
      const { read, refresher } = replica;
      read.mockResolvedValue(sourceDocument(ABCDE));
      await Promise.all([
        refresher.refresh('start'),
        refresher.refresh('schedule'),
      ]);
      expect(read).toHaveBeenCalledTimes(1);
    });

    it('records who requested a refresh, and keeps the last hundred', async () => {
      const { read, refresh, refreshLog } = replica;
      read.mockResolvedValue(sourceDocument(ABCDE));
      await refresh('user:default/jane');
      expect(await refreshLog.history(SUBJECT)).toEqual([
        {
          startedAt: expect.any(Date),
          endedAt: expect.any(Date),
          outcome: 'updated',
          message: undefined,
          version: expect.stringMatching(/^[0-9a-f]{32}$/),
          requestedBy: 'user:default/jane',
        },
      ]);
      const readAt = (await refreshLog.states()).get(SUBJECT)?.readAt;
      for (let i = 0; i < 105; i++) {
        const refreshId = await refreshLog.begin(SUBJECT, 'schedule');
        await refreshLog.end(refreshId!, { outcome: 'failed', message: 'no' });
      }
      const history = await refreshLog.history(SUBJECT);
      expect(history).toHaveLength(101);
      expect(history.at(-1)?.requestedBy).toBe('user:default/jane');
      expect((await refreshLog.states()).get(SUBJECT)?.readAt).toEqual(readAt);
    });

    it('reports progress', async () => {
      const { read, illustrate, registry, refresher, follower } = replica;
      const reading = createDeferred<SourceLandscape>();
      const drawing = createDeferred<void>();
      read.mockReturnValue(reading);
      illustrate.mockImplementation(async (_landscape, _version, ...rest) => {
        const [{ onProgress }] = rest as any[];
        onProgress(300, 2452);
        await drawing;
      });
      const refreshing = refresher.refresh('start');
      const progress = async () => {
        await other.follower.observe();
        return other.registry.status('x').progress;
      };
      await expect(eventually(progress)).resolves.toEqual({
        phase: 'reading',
        since: expect.any(String),
      });
      reading.resolve(sourceDocument(ABCDE));
      await refreshing;
      await expect(
        eventually(progress, it => it?.phase === 'drawing'),
      ).resolves.toEqual(expect.objectContaining({ phase: 'drawing' }));
      expect(registry.status('x').counts.items).toBe(5);
      drawing.resolve();
      await refresher.idle();
      await follower.observe();
      expect(registry.status('x').progress).toBeUndefined();
    });

    describe('of several replicas', () => {
      it('one reads, and all serve the same version version version', async () => {
        const reading = createDeferred<SourceLandscape>();
        replica.read.mockReturnValue(reading);
        const first = replica.refresher.refresh('start');
        await eventually(() => replica.read.mock.calls.length);
        const second = other.refresher.refresh('start');
        reading.resolve(sourceDocument(ABCDE));
        await Promise.all([first, second]);
        expect(other.read).not.toHaveBeenCalled();
        expect((await other.registry.get('x')).counts.items).toBe(5);
        expect(other.registry.status('x').version).toBe(
          replica.registry.status('x').version,
        );
      });

      it('the others find the version in the database', async () => {
        other.follower.start(async () => undefined);
        replica.read.mockResolvedValue(sourceDocument(ABCDE));
        await replica.refresh();
        const served = await eventually(() => other.registry.current('x'));
        expect(served?.landscape.version).toBe(
          replica.registry.status('x').version,
        );
      });

      it('one of another version of this plugin rereads what it cannot parse', async () => {
        replica.read.mockResolvedValue(sourceDocument(ABCDE));
        await replica.refresh();
        await knex('landscapes').update({ document: '{"technologies":[]}' });
        const next = await start({ software: '2.0.0' });
        await next.follower.look();
        expect(next.registry.current('x')).toBeUndefined();
        expect(next.logger.warn).toHaveBeenCalledWith(
          expect.stringMatching(/^What is stored of the landscape 'x' cannot/),
        );
        next.read.mockResolvedValue(sourceDocument([...ABCDE, { name: 'F' }]));
        await next.refresh();
        expect(next.registry.status('x').counts.items).toBe(6);
        expect(next.announced).toEqual([]);
      });

      it('one that starts while the source is down serves the last good version', async () => {
        replica.read.mockResolvedValue(sourceDocument(ABCDE));
        await replica.refresh();
        const next = await start();
        await next.follower.look();
        expect(next.registry.status('x').version).toBe(
          replica.registry.status('x').version,
        );
        next.read.mockRejectedValue(new Error('down'));
        await next.refresh();
        expect((await next.registry.get('x')).counts.items).toBe(5);
      });

      it('one takes over from another that is silent, which cannot write any more', async () => {
        const hasty = { leaseMs: 200 };
        const silent = await start(hasty);
        const reading = createDeferred<SourceLandscape>();
        silent.read.mockReturnValue(reading);
        jest
          .spyOn(silent.refreshLog, 'renew')
          .mockRejectedValue(new Error('no network'));
        const refreshing = silent.refresher.refresh('schedule');
        await eventually(() => silent.read.mock.calls.length);

        const next = await start(hasty);
        next.read.mockResolvedValue(sourceDocument(items('A', 'B')));
        next.follower.start(() => next.refresher.refresh('takeover'));
        await eventually(() => next.registry.current('x'));
        next.follower.stop();
        reading.resolve(sourceDocument(ABCDE));
        await refreshing;
        await Promise.all([next.refresher.idle(), silent.refresher.idle()]);
        expect(
          (await next.landscapeStore.load('x'))?.document.items,
        ).toHaveLength(2);
        expect(silent.registry.status('x').counts.items).toBe(2);
        expect(silent.registry.status('x').error).toBeUndefined();
        expect(await next.history()).toEqual(['updated', 'abandoned']);
      });

      it('one takes over at once when another is shut down', async () => {
        replica.read.mockImplementation(
          options =>
            new Promise((_, reject) => {
              options!.signal!.addEventListener('abort', () =>
                reject(new Error('aborted')),
              );
            }),
        );
        const refreshing = replica.refresher.refresh('schedule');
        await eventually(() => replica.read.mock.calls.length);
        await replica.refresher.stop();
        await refreshing;

        other.read.mockResolvedValue(sourceDocument(ABCDE));
        await other.refresh();
        expect(other.registry.status('x').counts.items).toBe(5);
        expect(await other.history()).toEqual(['updated', 'abandoned']);
      });

      it('only a person interrupts the drawing of pictures', async () => {
        const drawing = createDeferred<void>();
        replica.illustrate.mockReturnValue(drawing);
        replica.read.mockResolvedValue(sourceDocument(ABCDE));
        await replica.refresher.refresh('start');

        other.read.mockResolvedValue(sourceDocument(items('A', 'B', 'C', 'D')));
        await other.refresher.refresh('schedule');
        expect(other.read).not.toHaveBeenCalled();
        await other.refresher.refresh('user:default/me', {
          interrupt: true,
        });
        expect(other.registry.status('x').counts.items).toBe(4);
        drawing.resolve();
        await Promise.all([replica.refresher.idle(), other.refresher.idle()]);
        expect(await replica.history()).toEqual(['updated', 'updated']);
      });
    });

    describe('changes', () => {
      it('are empty for the first version', async () => {
        const { read, refresh, changes, announced } = replica;
        read.mockResolvedValue(sourceDocument(ABCDE));
        await refresh();
        expect(await changes.page('x', { limit: 10 })).toEqual({
          id: 'x',
          changes: [],
          nextCursor: undefined,
        });
        expect(announced).toEqual([]);
      });

      it('are stored, announced, and listed in pages, newest first', async () => {
        const { read, refresh, changes, announced, registry } = replica;
        read.mockResolvedValueOnce(sourceDocument(ABCDE));
        await refresh();
        read.mockResolvedValueOnce(
          sourceDocument(items('A', 'B', 'C', 'D', 'E', 'F', 'G')),
        );
        await refresh();
        read.mockResolvedValueOnce(
          sourceDocument(items('A', 'B', 'C', 'D', 'E', 'F')),
        );
        await refresh();
        const first = await changes.page('x', { limit: 2 });
        expect(first.changes.map(({ type, name }) => [type, name])).toEqual([
          ['removed', 'g'],
          ['added', 'g'],
        ]);
        expect(first.changes[0]).toEqual({
          id: expect.any(String),
          landscape: 'x',
          version: registry.status('x').version,
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          type: 'removed',
          name: 'g',
          title: 'G',
          category: 'runtime',
          subcategory: 'container-runtime',
        });
        const second = await changes.page('x', {
          limit: 2,
          after: Number(first.nextCursor),
        });
        expect(second.changes.map(({ type, name }) => [type, name])).toEqual([
          ['added', 'f'],
        ]);
        expect(second.nextCursor).toBeUndefined();
        expect(announced.map(({ id: changeId }) => changeId)).toEqual(
          [...second.changes, ...first.changes.toReversed()].map(
            change => change.id,
          ),
        );
        expect(announced.at(-1)).toEqual(first.changes[0]);
      });

      it('keep former names over several renames', async () => {
        const { read, refresh, registry } = replica;
        const repo_url = 'https://github.com/o/r';
        for (const name of ['Old', 'Newer', 'Newest']) {
          read.mockResolvedValueOnce(sourceDocument([{ name, repo_url }]));
          await refresh();
        }
        const { index } = await registry.get('x');
        expect(index.find('old')?.name).toBe('newest');
        expect(index.find('newer')?.name).toBe('newest');
        await other.follower.look();
        expect(other.registry.status('x').version).toBe(
          registry.status('x').version,
        );
      });

      it('start over with another source, keeping names and earlier changes', async () => {
        const { read, refresh } = replica;
        read.mockResolvedValueOnce(sourceDocument(ABCDE));
        await refresh();
        read.mockResolvedValueOnce(sourceDocument([...ABCDE, { name: 'F' }]));
        await refresh();

        const next = await start({ location: 'g.yml' });
        next.read.mockResolvedValue(sourceDocument([{ name: 'Z' }]));
        await next.refresh();
        expect(next.registry.status('x').counts.items).toBe(1);
        expect(next.announced).toEqual([]);
        const { changes } = await next.changes.page('x', { limit: 10 });
        expect(changes.map(({ type, name }) => [type, name])).toEqual([
          ['added', 'f'],
        ]);
      });
    });
  },
);
