import { mockServices } from '@backstage/backend-test-utils';
import { eventually } from '../__testUtils__/eventually';
import { OwnerCheck } from './OwnerCheck';

const GROUP = { apiVersion: 'x', kind: 'Group', metadata: { name: 'x' } };

describe('OwnerCheck', () => {
  const getEntitiesByRefs = jest.fn();
  const onResult = jest.fn(async () => undefined);
  const check = new OwnerCheck({
    catalog: { getEntitiesByRefs },
    auth: mockServices.auth(),
    logger: mockServices.logger.mock(),
    secondLookMs: 100,
  });
  beforeEach(() => jest.resetAllMocks());
  afterEach(() => check.stop());

  it('reports immediately if all exist', async () => {
    getEntitiesByRefs.mockResolvedValue({ items: [GROUP] });
    check.start(['group:default/a'], onResult);
    await eventually(() => onResult.mock.calls.length);
    expect(onResult).toHaveBeenCalledWith([]);
    expect(getEntitiesByRefs).toHaveBeenCalledTimes(1);
  });

  it('reports those that are absent twice: a catalog may have just been started', async () => {
    getEntitiesByRefs
      .mockResolvedValueOnce({ items: [GROUP, undefined, undefined] })
      .mockResolvedValueOnce({ items: [undefined, GROUP] });
    const owners = ['a', 'b', 'c'].map(name => `group:default/${name}`);
    check.start(owners, onResult);
    await eventually(() => onResult.mock.calls.length);
    expect(getEntitiesByRefs.mock.calls[1][0].entityRefs).toEqual(
      owners.slice(1),
    );
    expect(onResult).toHaveBeenCalledWith(['group:default/b']);
  });

  it('reports nothing if the catalog does not respond', async () => {
    getEntitiesByRefs.mockRejectedValue(new Error('503'));
    check.start(['group:default/a'], onResult);
    await eventually(() => getEntitiesByRefs.mock.calls.length);
    await new Promise(resolve => {
      setTimeout(resolve, 200);
    });
    expect(onResult).not.toHaveBeenCalled();
  });

  it('makes no requests without owners', async () => {
    check.start([], onResult);
    await eventually(() => onResult.mock.calls.length);
    expect(getEntitiesByRefs).not.toHaveBeenCalled();
  });

  it('completes even if the same check is started more often than it takes', async () => {
    getEntitiesByRefs.mockResolvedValue({ items: [undefined] });
    for (let i = 0; i < 10; i++) {
      check.start(['group:default/a'], onResult);
      await new Promise(resolve => {
        setTimeout(resolve, 30);
      });
    }
    expect(onResult).toHaveBeenCalledWith(['group:default/a']);
  });

  it('discards an earlier check', async () => {
    getEntitiesByRefs
      .mockResolvedValueOnce({ items: [undefined] })
      .mockResolvedValue({ items: [GROUP] });
    check.start(['group:default/a'], onResult);
    await eventually(() => getEntitiesByRefs.mock.calls.length);
    check.start(['group:default/b'], onResult);
    await eventually(() => onResult.mock.calls.length);
    await new Promise(resolve => {
      setTimeout(resolve, 200);
    });
    expect(onResult.mock.calls).toEqual([[[]]]);
  });
});
