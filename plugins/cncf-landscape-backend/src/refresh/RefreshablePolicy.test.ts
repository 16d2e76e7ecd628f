import { mockServices } from '@backstage/backend-test-utils';
import { createTestDatabases } from '../__testUtils__/testDatabases';
import { openDatabase } from '../store/openDatabase';
import { PolicyStore } from '../store/PolicyStore';
import { RefreshLog } from '../store/RefreshLog';
import { RefreshablePolicy } from './RefreshablePolicy';
import { Refresher } from './Refresher';

jest.setTimeout(60_000);

const POLICY = `
decisions:
  - { technology: helm, ring: adopt, owner: b, reviewBy: 2020-01-31 }
  - { technology: argo, ring: trial, owner: a, decided: soon }
`;

describe('refreshing the policy', () => {
  const databases = createTestDatabases();

  const start = async () => {
    const knex = await databases.init('SQLITE_3');
    await openDatabase(mockServices.database({ knex }));
    const store = new PolicyStore(knex);
    const refreshLog = new RefreshLog(knex);
    const logger = mockServices.logger.mock();
    const read = jest.fn();
    const look = jest.fn(async () => undefined);
    const owners = { start: jest.fn(), stop: jest.fn() };
    const follower = { look, observe: jest.fn(async () => []) };
    const refresher = new Refresher(
      new RefreshablePolicy({
        source: { location: 'p.yaml', read },
        store,
        refreshLog,
        follower,
        owners,
        logger,
      }),
      { refreshLog, follower, logger },
    );
    const state = async () => (await refreshLog.states()).get('policy');
    const said = (level: 'info' | 'warn') =>
      logger[level].mock.calls.map(([message]) => message);
    return { refresher, store, refreshLog, state, read, look, owners, said };
  };

  it('stores what it reads, logs it once, and requests it again with its etag', async () => {
    const { refresher, store, refreshLog, read, look, said } = await start();
    read.mockResolvedValueOnce({ text: POLICY, etag: '1' });
    read.mockResolvedValueOnce('unchanged');
    await refresher.refresh('start');
    await refresher.refresh('schedule');
    expect(read.mock.calls.map(([{ etag }]) => etag)).toEqual([undefined, '1']);
    expect((await store.load())?.text).toBe(POLICY);
    expect(look).toHaveBeenCalledTimes(2);
    expect(
      (await refreshLog.history('policy')).map(one => one.outcome),
    ).toEqual(['unchanged', 'updated']);
    expect(said('info')).toEqual([
      expect.stringMatching(
        /^Policy: read 2 decisions in 4 rings, and 0 technologies of the company's own, from p\.yaml in \d+ ms; 1 entries are invalid$/,
      ),
      'Policy: overdue for review: helm (by 2020-01-31)',
    ]);
  });

  it('logs an error once, and its end', async () => {
    const { refresher, store, state, read, said } = await start();
    read.mockResolvedValueOnce({ text: POLICY, etag: '1' });
    read.mockResolvedValueOnce({ text: 'hello', etag: '2' });
    read.mockRejectedValueOnce(new Error('away'));
    read.mockRejectedValueOnce(new Error('away'));
    read.mockResolvedValueOnce('unchanged');
    for (let i = 0; i < 5; i++) {
      await refresher.refresh('schedule');
    }
    expect(said('warn')).toEqual([
      expect.stringMatching(
        /^The policy cannot be read; the last good version stays available: p\.yaml:1:1: is not a policy/,
      ),
      expect.stringMatching(/stays available: Error: away$/),
    ]);
    expect(said('info').at(-1)).toBe('The policy can be read again');
    expect((await state())?.error).toBeUndefined();
    expect((await store.load())?.text).toBe(POLICY);
  });

  it('reads once for concurrent requests', async () => {
    const { refresher, read } = await start();
    read.mockResolvedValue({ text: POLICY, etag: '1' });
    await Promise.all([refresher.refresh('a'), refresher.refresh('b')]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('checks the owners of the stored policy, and publishes the result', async () => {
    const { refresher, store, read, look, owners } = await start();
    read.mockResolvedValueOnce({ text: POLICY, etag: '1' });
    await refresher.refresh('start');
    const [names, onResult] = owners.start.mock.calls[0];
    expect(names).toEqual(['group:default/a', 'group:default/b']);
    await onResult(['group:default/a']);
    expect((await store.load())?.unknownOwners).toEqual(['group:default/a']);
    expect(look).toHaveBeenCalledTimes(2);
    await onResult(['group:default/a']);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('stores no error when it is stopped', async () => {
    const { refresher, store, state, read } = await start();
    read.mockImplementation(
      ({ signal }: { signal: AbortSignal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    const refreshing = refresher.refresh('start');
    while (!read.mock.calls.length) {
      await new Promise(resolve => {
        setTimeout(resolve, 10);
      });
    }
    await refresher.stop();
    await refreshing;
    expect((await state())?.error).toBeUndefined();
    expect(await store.load()).toBeUndefined();
  });
});
