import { landscape, technology } from '../__testUtils__/technologies';
import { changedNames } from './changedNames';
import { NameMeanings } from './NameMeanings';

function meanings(lists = [landscape()]) {
  return new NameMeanings({
    landscapes: ['cncf'],
    lists,
    providers: [
      { landscape: 'cncf', include: { subcategories: [], technologies: [] } },
    ],
  });
}

describe('the names that change between two landscapes', () => {
  const { technologies } = landscape();

  it('are none where only texts do', () => {
    const described = technologies.map(each => ({
      ...each,
      description: 'new',
    }));
    const after = meanings([landscape({ technologies: described })]);
    expect(changedNames(meanings(), after)).toEqual(new Set());
  });

  it('are those of what is added, removed, renamed or no entity any more', () => {
    const after = meanings([
      landscape({
        technologies: [
          ...technologies
            .filter(({ name }) => name !== 'karmada')
            .map(each =>
              each.name === 'prometheus'
                ? { ...each, maturity: undefined }
                : each,
            ),
          technology('Newcomer', { maturity: 'sandbox', aliases: ['nc'] }),
        ],
      }),
    ]);
    expect([...changedNames(meanings(), after)].sort()).toEqual([
      'Karmada',
      'Newcomer',
      'Prometheus',
      'karmada',
      'nc',
      'newcomer',
      'prometheus',
    ]);
  });
});
