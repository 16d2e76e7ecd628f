import { landscape } from '../__testUtils__/technologies';
import { providerEntities } from './providerEntities';

const include = { subcategories: [], technologies: [] };
const cncf = {
  id: 'cncf',
  landscape: 'cncf',
  owner: 'group:cncf/cncf',
  include,
};

function refs(...args: Parameters<typeof providerEntities>) {
  return providerEntities(...args).entities.map(
    ({ kind, metadata }) => `${kind}:${metadata.name}`,
  );
}

describe('providerEntities', () => {
  it('are the technologies, and the group that owns them', () => {
    expect(refs(landscape(), 'cncf', [cncf])).toEqual([
      'Group:cncf',
      'Resource:karmada',
      'Resource:kubernetes',
      'Resource:open-policy-agent',
      'Resource:prometheus',
    ]);
  });

  it('have no group where somebody else owns them', () => {
    const owned = { ...cncf, owner: 'group:default/platform' };
    const { entities } = providerEntities(landscape(), 'cncf', [owned]);
    expect(entities).toHaveLength(4);
    expect(entities[0].spec!.owner).toBe('group:default/platform');
  });

  it('have the group once where several providers share a landscape', () => {
    const owned = {
      ...cncf,
      id: 'a',
      owner: 'group:default/a',
      include: { ...include, maturity: ['incubating'] },
    };
    const empty = {
      ...cncf,
      id: 'b',
      include: { ...include, maturity: ['none'] },
    };
    const providers = [owned, empty, cncf, { ...cncf, id: 'last' }];
    expect(refs(landscape(), 'a', providers)).toEqual(['Resource:karmada']);
    expect(refs(landscape(), 'b', providers)).toEqual([]);
    expect(refs(landscape(), 'cncf', providers)).toEqual([
      'Group:cncf',
      'Resource:kubernetes',
      'Resource:open-policy-agent',
      'Resource:prometheus',
    ]);
    expect(refs(landscape(), 'last', providers)).toEqual([]);
  });

  it('are deeply equal for equal input, whatever the order of the items', () => {
    const reversed = landscape();
    reversed.technologies.reverse();
    expect(providerEntities(reversed, 'cncf', [cncf])).toEqual(
      providerEntities(landscape(), 'cncf', [cncf]),
    );
  });
});
