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

  it('tells at once where all are there', async () => {
    getEntitiesByRefs.mockResolvedValue({ items: [GROUP] });
    check.start(['group:default/a'], onResult);
    await eventually(() => onResult.mock.calls.length);
    expect(onResult).toHaveBeenCalledWith([]);
    expect(getEntitiesByRefs).toHaveBeenCalledTimes(1);
  });

  it('tells of those that are absent twice: a catalog may just have been started', async () => {
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

  it('says nothing where the catalog does not answer', async () => {
    getEntitiesByRefs.mockRejectedValue(new Error('503'));
    check.start(['group:default/a'], onResult);
    await eventually(() => getEntitiesByRefs.mock.calls.length);
    await new Promise(resolve => {
      setTimeout(resolve, 200);
    });
    expect(onResult).not.toHaveBeenCalled();
  });

  it('asks nobody where there is nobody to ask for', async () => {
    check.start([], onResult);
    await eventually(() => onResult.mock.calls.length);
    expect(getEntitiesByRefs).not.toHaveBeenCalled();
  });

  it('comes to an end also where the same is asked more often than that takes', async () => {
    getEntitiesByRefs.mockResolvedValue({ items: [undefined] });
    for (let i = 0; i < 10; i++) {
      check.start(['group:default/a'], onResult);
      await new Promise(resolve => {
        setTimeout(resolve, 30);
      });
    }
    expect(onResult).toHaveBeenCalledWith(['group:default/a']);
  });

  it('forgets an earlier question', async () => {
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
