import { createMockDirectory } from '@backstage/backend-test-utils';
import { BoundedProcess } from './BoundedProcess';
import { ProcessPool } from './ProcessPool';

jest.setTimeout(60_000);

/** A program that does what it is told: nothing that a program of this package would do. */
const PROGRAM = `
  const kept = [];
  process.on('message', ({ task }) => {
    if (task === 'environment') process.send({ answer: process.env });
    if (task === 'loop') for (;;);
    if (task === 'buffers') for (;;) kept.push(Buffer.alloc(10_000_000, 1));
    if (task === 'heap') for (;;) kept.push(new Array(1_000).fill({ kept }));
    if (task === 'fail') process.send({ error: { name: 'InputError', message: 'no' } });
    if (task === 'exit') process.exit(3);
    if (typeof task === 'number') setTimeout(() => process.send({ answer: [process.pid, task] }), 20);
  });
  process.send({ type: 'watch', path: 'ignored' });
  process.send({ ready: true });
`;

describe('A bounded process', () => {
  const directory = createMockDirectory({ content: { 'main.js': PROGRAM } });
  const kind = (limits: { limitMs?: number; heapMegabytes?: number } = {}) => ({
    what: 'does as it is told',
    file: directory.resolve('main.js'),
    limitMs: 20_000,
    memoryBytes: 300_000_000,
    ...limits,
  });
  let running: { stop(): void };
  const start = (limits = {}) => {
    const process = new BoundedProcess(kind(limits));
    running = process;
    return process;
  };
  afterEach(() => running.stop());

  it('has none of the secrets of the one that starts it', async () => {
    process.env.SECRET_OF_THE_BACKEND = 'hunter2';
    const environment = (await start().run('environment')) as object;
    delete process.env.SECRET_OF_THE_BACKEND;
    expect(JSON.stringify(environment)).not.toContain('hunter2');
    expect(environment).toMatchObject({ PATH: process.env.PATH });
  });

  it('is ended where a task takes too long, and another does the next one', async () => {
    const bounded = start();
    await expect(bounded.run('loop', { limitMs: 300 })).rejects.toThrow(
      expect.objectContaining({
        name: 'UnfinishedTaskError',
        reason: 'time',
        message: 'was not done within 0.3 s',
      }),
    );
    expect(await bounded.run(7)).toEqual([expect.any(Number), 7]);
  });

  it.each([
    ['beside its heap', 'buffers', {}],
    ['in its heap', 'heap', { heapMegabytes: 100 }],
  ])(
    'is ended where a task takes too much memory %s',
    async (_, task, limits) => {
      await expect(start(limits).run(task)).rejects.toThrow(
        expect.objectContaining({
          reason: 'memory',
          message: 'took more than 286 MB of memory',
        }),
      );
    },
  );

  it('is ended by a signal', async () => {
    const bounded = start();
    const controller = new AbortController();
    const work = bounded.run('loop', { signal: controller.signal });
    setTimeout(() => controller.abort(), 200);
    await expect(work).rejects.toThrow(
      expect.objectContaining({ reason: 'stop' }),
    );
  });

  it('says what a task failed with, and that it ended', async () => {
    const bounded = start();
    await expect(bounded.run('fail')).rejects.toThrow(
      expect.objectContaining({ kind: 'InputError', message: 'no' }),
    );
    await expect(bounded.run('exit')).rejects.toThrow(
      'its process has ended (3)',
    );
  });

  describe('in a pool', () => {
    const pool = (size: number, idleMs?: number) => {
      const made = new ProcessPool(kind(), size, idleMs);
      running = made;
      return made;
    };
    const pids = (answers: unknown[]) =>
      new Set(answers.map(answer => (answer as number[])[0])).size;

    it('is one of no more than a few', async () => {
      const two = pool(2);
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, i) => two.run(`landscape ${i}`, i)),
      );
      expect(answers.map(answer => (answer as number[])[1])).toEqual(
        Array.from({ length: 12 }, (_, i) => i),
      );
      expect(pids(answers)).toBe(2);
    });

    it('serves those who wait in turn, however much one of them wants', async () => {
      const one = pool(1);
      const order: string[] = [];
      const run = (who: string) => one.run(who, 1).then(() => order.push(who));
      await Promise.all([
        ...Array.from({ length: 6 }, () => run('greedy')),
        run('modest'),
        run('other'),
      ]);
      expect(order.slice(0, 4).sort()).toEqual([
        'greedy',
        'greedy',
        'modest',
        'other',
      ]);
    });

    it('lets nobody wait who does not want to any more', async () => {
      const one = pool(1);
      const controller = new AbortController();
      const first = one.run('a', 1);
      const second = one.run('b', 2, { signal: controller.signal });
      const third = one.run('b', 3);
      controller.abort(new Error('enough'));
      await expect(second).rejects.toThrow('enough');
      await first;
      expect(await third).toEqual([expect.any(Number), 3]);
    });

    it('is another one after it had nothing to do for a while', async () => {
      const one = pool(1, 50);
      const before = await one.run('a', 1);
      await new Promise(resolve => {
        setTimeout(resolve, 300);
      });
      expect(pids([before, await one.run('a', 1)])).toBe(2);
    });
  });
});
