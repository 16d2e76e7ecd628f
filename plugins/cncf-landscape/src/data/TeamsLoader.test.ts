import { teamsRequest } from '../model/adoption/adoptionQueries';
import { TeamsLoader } from './TeamsLoader';

const answer = {
  facets: {
    'relations.ownedBy': [
      { value: 'group:default/a', count: 1 },
      { value: 'group:default/b', count: 3 },
    ],
  },
};

describe('TeamsLoader', () => {
  it('tells the teams, the one with the most services first, and asks once', async () => {
    const getEntityFacets = jest.fn().mockResolvedValue(answer);
    const loader = new TeamsLoader({ getEntityFacets }, { kind: 'component' });
    const expected = [
      { value: 'group:default/b', count: 3 },
      { value: 'group:default/a', count: 1 },
    ];
    await expect(
      Promise.all([
        loader.teamsOf('resource:cncf/keda'),
        loader.teamsOf('resource:cncf/keda'),
      ]),
    ).resolves.toEqual([expected, expected]);
    expect(getEntityFacets).toHaveBeenCalledTimes(1);
  });

  it('tells the teams that use any technology, in turn with the others', async () => {
    const getEntityFacets = jest.fn().mockResolvedValue(answer);
    const loader = new TeamsLoader({ getEntityFacets }, { kind: 'api' });
    await expect(loader.teamsOf(true)).resolves.toHaveLength(2);
    await loader.teamsOf(true);
    expect(getEntityFacets).toHaveBeenCalledTimes(1);
    expect(getEntityFacets).toHaveBeenCalledWith(
      teamsRequest({ kind: 'api' }, true),
    );
  });

  it('asks no more than four questions at a time', async () => {
    let open = 0;
    let most = 0;
    const getEntityFacets = async () => {
      open++;
      most = Math.max(most, open);
      await new Promise(resolve => setTimeout(resolve, 1));
      open--;
      return answer;
    };
    const loader = new TeamsLoader({ getEntityFacets }, { kind: 'component' });
    const names = Array.from({ length: 30 }, (_, index) => `t${index}`);
    await Promise.all(names.map(name => loader.teamsOf(name)));
    expect(most).toBe(4);
  });

  it('asks again for what failed, and goes on with the others', async () => {
    const getEntityFacets = jest
      .fn()
      .mockRejectedValueOnce(new Error('no catalog'))
      .mockResolvedValue(answer);
    const loader = new TeamsLoader({ getEntityFacets }, { kind: 'component' });
    await expect(loader.teamsOf('a')).rejects.toThrow('no catalog');
    await expect(loader.teamsOf('a')).resolves.toHaveLength(2);
  });
});
