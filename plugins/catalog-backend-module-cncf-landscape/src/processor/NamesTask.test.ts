import { mockServices } from '@backstage/backend-test-utils';
import { currentNames } from '../__testUtils__/names';
import { decision } from '../__testUtils__/decision';
import { landscape, technology } from '../__testUtils__/technologies';
import { NamesTask } from './NamesTask';
import { WAITING_KEY } from './refreshKeys';

const { signal } = new AbortController();

describe('NamesTask', () => {
  function setUp() {
    const { names, service } = currentNames();
    const logger = mockServices.logger.mock();
    const refresh = jest.fn(async (_keys: string[]) => {});
    const onChange = jest.fn();
    const task = new NamesTask({ names, refresh, onChange, logger });
    return { task, names, service, logger, refresh, onChange };
  }

  it('processes waiting entities again, and once more for those in flight', async () => {
    const { task, refresh, onChange } = setUp();
    await task.run(signal);
    await task.run(signal);
    await task.run(signal);
    expect(refresh.mock.calls).toEqual([[[WAITING_KEY]], [[WAITING_KEY]]]);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('processes entities again whose names changed their meaning, and notifies the providers', async () => {
    const { task, service, refresh, onChange } = setUp();
    await task.run(signal);
    refresh.mockClear();
    const { technologies } = landscape();
    service.lists.set(
      'cncf',
      landscape({
        version: 'v2',
        technologies: [
          ...technologies,
          technology('New Thing', { maturity: 'sandbox', aliases: ['nt'] }),
        ],
      }),
    );
    await task.run(signal);
    expect(refresh.mock.calls).toEqual([
      [[WAITING_KEY]],
      [['cncf-landscape:name:new-thing', 'cncf-landscape:name:nt']],
    ]);
    expect(onChange.mock.calls).toEqual([['cncf']]);
  });

  it('notifies the providers, once, when the company changes a decision', async () => {
    const { task, service, refresh, onChange } = setUp();
    await task.run(signal);
    refresh.mockClear();
    service.policy = {
      ...service.policy,
      version: 'p2',
      decisions: [decision('postgresql')],
    };
    await task.run(signal);
    await task.run(signal);
    expect(onChange.mock.calls).toEqual([['cncf']]);
    // Including entities with names that have become entities.
    expect(refresh).toHaveBeenCalledWith(['cncf-landscape:name:postgresql']);
  });

  it('waits for a landscape backend that is starting, in its first run', async () => {
    const { task, names, service } = setUp();
    service.failure = Object.assign(new Error('not ready'), {
      statusCode: 503,
    });
    const run = task.run(signal);
    service.failure = undefined;
    await run;
    expect(names.get().lists).toHaveLength(1);
  });

  it('logs a failure once, and its end', async () => {
    const { task, service, logger } = setUp();
    await task.run(signal);
    service.failure = new Error('down');
    await expect(task.run(signal)).rejects.toThrow('down');
    await expect(task.run(signal)).rejects.toThrow('down');
    service.failure = undefined;
    await task.run(signal);
    await task.run(signal);
    expect(logger.warn.mock.calls).toEqual([
      [
        'The names of technologies could not be updated, so that relations to technologies stay as they are: Error: down',
      ],
    ]);
    expect(logger.info.mock.calls).toHaveLength(2);
    expect(logger.info.mock.calls[1]).toEqual([
      'The names of technologies are those of the landscape "cncf" (version v1)',
    ]);
  });

  it('reports which landscapes have not been read yet', async () => {
    const { task, service } = setUp();
    service.lists.clear();
    const controller = new AbortController();
    const run = task.run(controller.signal);
    setTimeout(() => controller.abort(), 50);
    await expect(run).rejects.toThrow();
    await expect(task.run(signal)).rejects.toThrow(
      'the landscape backend has nothing to show of "cncf" yet',
    );
  });
});
