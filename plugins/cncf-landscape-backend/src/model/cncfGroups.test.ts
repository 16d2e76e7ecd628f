import { cncfGroups } from './cncfGroups';
import { placeSlug } from './placeSlug';

const named = (...names: string[]) =>
  names.map(name => ({ slug: placeSlug(name), name, subcategories: [] }));

const CNCF = [
  'CNCF Members',
  'Provisioning',
  'Runtime',
  'Orchestration & Management',
  'App Definition and Development',
  'Observability and Analysis',
  'Special',
];

describe('cncfGroups', () => {
  it('group the landscape of the CNCF, projects first and members last', () => {
    expect(cncfGroups(named(...CNCF))).toEqual([
      {
        name: 'Projects and products',
        alias: 'projects',
        categories: [
          'App Definition and Development',
          'Orchestration & Management',
          'Runtime',
          'Provisioning',
          'Observability and Analysis',
        ],
      },
      {
        name: 'Platforms and partners',
        alias: 'partners',
        categories: ['Special'],
      },
      { name: 'Members', categories: ['CNCF Members'] },
    ]);
  });

  it('leave out no category that is new', () => {
    expect(cncfGroups(named(...CNCF, 'Quantum'))?.at(-1)).toEqual({
      name: 'Other',
      categories: ['Quantum'],
    });
  });

  it('are none for another landscape', () => {
    expect(cncfGroups(named('Runtime', 'Provisioning', 'Members'))).toBe(
      undefined,
    );
  });
});
