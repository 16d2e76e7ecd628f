import type { TechnologyList } from 'backstage-plugin-cncf-landscape-common';
import { decision } from '../__testUtils__/decision';
import { landscape } from '../__testUtils__/technologies';
import type { Decisions } from './decidedTechnologies';
import { providerEntities } from './providerEntities';

const include = { subcategories: [], technologies: [] };
const cncf = {
  id: 'cncf',
  landscape: 'cncf',
  owner: 'group:cncf/cncf',
  include,
};

const nothing = { decisions: [] };

function refs(
  list: TechnologyList,
  id: string,
  providers: Parameters<typeof providerEntities>[2],
  policy: Decisions = nothing,
) {
  return providerEntities(list, id, providers, policy).entities.map(
    ({ kind, metadata }) => `${kind}:${metadata.name}`,
  );
}

describe('providerEntities', () => {
  it('are the technologies and the group that owns them', () => {
    expect(refs(landscape(), 'cncf', [cncf])).toEqual([
      'Group:cncf',
      'Resource:karmada',
      'Resource:kubernetes',
      'Resource:open-policy-agent',
      'Resource:prometheus',
    ]);
  });

  it('have no group if the configuration names an owner', () => {
    const owned = { ...cncf, owner: 'group:default/platform' };
    const { entities } = providerEntities(
      landscape(),
      'cncf',
      [owned],
      nothing,
    );
    expect(entities).toHaveLength(4);
    expect(entities[0].spec!.owner).toBe('group:default/platform');
  });

  it('have the group once if several providers share a landscape', () => {
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

  describe('of a company with a policy', () => {
    const narrow = {
      ...cncf,
      include: { ...include, maturity: ['incubating'] },
    };

    it('include technologies that are decided on, whatever the provider selects', () => {
      const decisions = [decision('postgresql'), decision('kubernetes')];
      expect(refs(landscape(), 'cncf', [narrow], { decisions })).toEqual([
        'Group:cncf',
        'Resource:karmada',
        'Resource:kubernetes',
        'Resource:postgresql',
      ]);
    });

    it('have the owner of the decision, and the ring as a label', () => {
      const decisions = [
        decision('postgresql', { ring: 'hold', owner: 'group:default/data' }),
      ];
      const [group, karmada, postgresql] = providerEntities(
        landscape(),
        'cncf',
        [narrow],
        { decisions },
      ).entities;
      expect(group.kind).toBe('Group');
      expect(karmada.spec!.owner).toBe('group:cncf/cncf');
      expect(karmada.metadata.labels).not.toHaveProperty([
        'cncf-landscape/ring',
      ]);
      expect(postgresql.spec!.owner).toBe('group:default/data');
      expect(postgresql.metadata.labels).toMatchObject({
        'cncf-landscape/ring': 'hold',
      });
    });

    it('have no group if decisions name all owners', () => {
      const decisions = [decision('karmada', { owner: 'group:default/data' })];
      expect(refs(landscape(), 'cncf', [narrow], { decisions })).toEqual([
        'Resource:karmada',
      ]);
    });

    it('have the group if a decision names it as the owner', () => {
      const owned = { ...narrow, owner: 'group:default/platform' };
      const decisions = [decision('karmada', { owner: 'group:cncf/cncf' })];
      expect(refs(landscape(), 'cncf', [owned], { decisions })).toEqual([
        'Group:cncf',
        'Resource:karmada',
      ]);
    });
  });

  it('are deeply equal for equal input, whatever the order of the items and the decisions', () => {
    const reversed = landscape();
    reversed.technologies.reverse();
    const decisions = [
      decision('kubernetes', { owner: 'group:default/a' }),
      decision('postgresql', { ring: 'hold' }),
    ];
    expect(
      providerEntities(reversed, 'cncf', [cncf], {
        decisions: [...decisions].reverse(),
      }),
    ).toEqual(providerEntities(landscape(), 'cncf', [cncf], { decisions }));
  });
});
