import { RelatedEntitiesRefresher } from './RelatedEntitiesRefresher';

describe('RelatedEntitiesRefresher', () => {
  it('asks the catalog in portions that its database can take', async () => {
    const connection = { applyMutation: jest.fn(), refresh: jest.fn() };
    const refresher = new RelatedEntitiesRefresher();
    await refresher.refresh(['before it is connected']);
    await refresher.connect(connection);
    const keys = Array.from({ length: 1_200 }, (_, i) => `key-${i}`);
    await refresher.refresh(keys);
    expect(
      connection.refresh.mock.calls.map(([options]) => options.keys.length),
    ).toEqual([500, 500, 200]);
    expect(
      connection.refresh.mock.calls.flatMap(([options]) => options.keys),
    ).toEqual(keys);
    expect(connection.applyMutation).not.toHaveBeenCalled();
  });
});
