import { oneTeamCandidates, usedByOneTeam } from './oneTeam';

const count = (value: string, number: number) => ({ value, count: number });

describe('oneTeamCandidates', () => {
  it('leaves out what more services use than the largest team has', () => {
    expect(
      oneTeamCandidates(
        [count('kubernetes', 400), count('keda', 30), count('volcano', 1)],
        [count('group:default/a', 30), count('group:default/b', 12)],
      ),
    ).toEqual(['keda', 'volcano']);
  });

  it('has none where no team is known', () => {
    expect(oneTeamCandidates([count('keda', 1)], [])).toEqual([]);
  });
});

describe('usedByOneTeam', () => {
  it('lists the technologies with a single team, by team', () => {
    const teamsOf = new Map([
      ['keda', [count('group:default/b', 3)]],
      ['nats', [count('group:default/a', 2), count('group:default/b', 1)]],
      ['volcano', [count('group:default/a', 1)]],
      ['envoy', [count('group:default/a', 4)]],
    ]);
    expect(
      usedByOneTeam(['keda', 'nats', 'volcano', 'envoy', 'unasked'], teamsOf),
    ).toEqual([
      { technology: 'envoy', team: 'group:default/a', services: 4 },
      { technology: 'volcano', team: 'group:default/a', services: 1 },
      { technology: 'keda', team: 'group:default/b', services: 3 },
    ]);
  });

  it('leaves out what has no team at all', () => {
    expect(usedByOneTeam(['keda'], new Map([['keda', []]]))).toEqual([]);
  });
});
