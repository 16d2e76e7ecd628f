import { technology } from '../__testUtils__/technologies';
import { assignTechnologies, selectTechnologies } from './selectTechnologies';

const place = { category: 'provisioning', subcategory: 'key-management' };
const items = [
  technology('SPIRE', { maturity: 'Graduated', ...place }),
  technology('Kubernetes', { maturity: 'graduated', aliases: ['k8s'] }),
  technology('Krator', { maturity: 'archived' }),
  technology('Vault', place),
  technology('PostgreSQL', {
    alsoIn: [{ category: 'data', subcategory: 'key-management' }],
  }),
  technology('MySQL'),
];
const nothing = { maturity: [], subcategories: [], technologies: [] };

function names(include: Parameters<typeof selectTechnologies>[1]) {
  return selectTechnologies(items, include).technologies.map(t => t.name);
}

describe('selectTechnologies', () => {
  it('selects all projects by default, sorted by name', () => {
    expect(names({ subcategories: [], technologies: [] })).toEqual([
      'krator',
      'kubernetes',
      'spire',
    ]);
  });

  it('selects by maturity in any case', () => {
    expect(names({ ...nothing, maturity: ['graduated'] })).toEqual([
      'kubernetes',
      'spire',
    ]);
  });

  it('selects all items of a subcategory, including those also listed there', () => {
    expect(names({ ...nothing, subcategories: ['key-management'] })).toEqual([
      'postgresql',
      'spire',
      'vault',
    ]);
    expect(
      names({ ...nothing, subcategories: ['provisioning/key-management'] }),
    ).toEqual(['spire', 'vault']);
  });

  it('selects single items by name or alias, and reports unknown names', () => {
    const include = { ...nothing, technologies: ['K8S', 'mysql', 'oracel'] };
    expect(names(include)).toEqual(['kubernetes', 'mysql']);
    expect(selectTechnologies(items, include).unknown).toEqual(['oracel']);
  });

  it('does not depend on the order of the items, and does not change it', () => {
    const include = { subcategories: ['key-management'], technologies: [] };
    const reversed = [...items].reverse();
    expect(selectTechnologies(reversed, include)).toEqual(
      selectTechnologies(items, include),
    );
    expect(reversed[0].name).toBe('mysql');
  });
});

describe('assignTechnologies', () => {
  const providers = [
    { id: 'a', include: { ...nothing, technologies: ['kubernetes'] } },
    { id: 'b', include: { ...nothing, maturity: ['graduated'] } },
  ];

  function assigned(to: typeof providers, decided = new Set<string>()) {
    return [...assignTechnologies(items, to, decided)].map(
      ([id, { technologies }]) => [id, technologies.map(t => t.name)],
    );
  }

  it('assigns a technology that several providers select to the first one', () => {
    expect(assigned(providers)).toEqual([
      ['a', ['kubernetes']],
      ['b', ['spire']],
    ]);
  });

  it('assigns technologies that the company has decided on, and no provider selects, to the first one', () => {
    const decided = new Set(['spire', 'vault', 'krator', 'gone']);
    expect(assigned(providers, decided)).toEqual([
      ['a', ['krator', 'kubernetes', 'vault']],
      ['b', ['spire']],
    ]);
    expect(assigned([], decided)).toEqual([]);
  });
});
