import { teamMatrix } from './teamMatrix';

describe('teamMatrix', () => {
  it('has a row for each team and a cell for each technology, unknown ones among them', () => {
    expect(
      teamMatrix(
        [
          { value: 'group:default/a', count: 5 },
          { value: 'group:default/b', count: 2 },
        ],
        ['kubernetes', 'keda', 'nats'],
        new Map([
          [
            'kubernetes',
            [
              { value: 'group:default/a', count: 4 },
              { value: 'group:default/b', count: 2 },
            ],
          ],
          ['keda', [{ value: 'group:default/b', count: 1 }]],
        ]),
      ),
    ).toEqual([
      { team: 'group:default/a', services: 5, cells: [4, 0, undefined] },
      { team: 'group:default/b', services: 2, cells: [2, 1, undefined] },
    ]);
  });
});
