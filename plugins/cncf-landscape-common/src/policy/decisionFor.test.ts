import type { Entity, EntityRelation } from '@backstage/catalog-model';
import { decisionFor, decisionContext } from './decisionFor';
import type { Decision, DecisionScope } from './Policy';

const argo = { landscape: 'cncf', name: 'argo', title: 'Argo' };
const flux = { landscape: 'cncf', name: 'flux', title: 'Flux' };

function decision(
  id: string,
  technology = argo,
  scope?: DecisionScope,
): Decision {
  return { id, technology, ring: 'adopt', scope, links: [], history: [] };
}

function entity(kind: string, relations: EntityRelation[] = []): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'Parcels', namespace: 'default' },
    relations,
  };
}

describe('decisionContext', () => {
  it('consists of the systems, domains and owners that an entity is related to', () => {
    expect(
      decisionContext(
        entity('Component', [
          { type: 'partOf', targetRef: 'system:default/Routing' },
          { type: 'partOf', targetRef: 'component:default/monolith' },
          { type: 'ownedBy', targetRef: 'group:default/team-a' },
          { type: 'ownedBy', targetRef: 'user:default/ada' },
          { type: 'dependsOn', targetRef: 'system:default/billing' },
        ]),
        ['Domain:default/Delivery'],
      ),
    ).toEqual({
      systems: ['system:default/routing'],
      domains: ['domain:default/delivery'],
      owners: ['group:default/team-a', 'user:default/ada'],
    });
  });

  it('is empty for an entity without relations', () => {
    expect(decisionContext(entity('Component'))).toEqual({
      systems: [],
      domains: [],
      owners: [],
    });
  });

  it('of a system includes that system and its domain', () => {
    expect(
      decisionContext(
        entity('System', [
          { type: 'partOf', targetRef: 'domain:default/delivery' },
        ]),
      ),
    ).toMatchObject({
      systems: ['system:default/parcels'],
      domains: ['domain:default/delivery'],
    });
  });

  it('of a domain is that domain', () => {
    expect(decisionContext(entity('Domain'))).toMatchObject({
      domains: ['domain:default/parcels'],
    });
  });
});

describe('decisionFor', () => {
  const context = {
    systems: ['system:default/routing'],
    domains: ['domain:default/delivery'],
    owners: ['group:default/team-a'],
  };

  it('is the one about the technology, in its landscape', () => {
    const decisions = [
      decision('flux', flux),
      decision('other-argo', { ...argo, landscape: 'lfai' }),
      decision('argo'),
    ];
    expect(decisionFor(decisions, argo)?.id).toBe('argo');
    expect(
      decisionFor(decisions, { ...flux, landscape: 'lfai' }),
    ).toBeUndefined();
  });

  it.each([
    ['system', { systems: ['system:default/routing'] }],
    ['domain', { domains: ['domain:default/delivery'] }],
    ['owner', { owners: ['group:default/team-b', 'group:default/team-a'] }],
  ])(
    'is the one for the %s, in preference to the company-wide one',
    (_, scope) => {
      const decisions = [decision('all'), decision('here', argo, scope)];
      expect(decisionFor(decisions, argo, context)?.id).toBe('here');
    },
  );

  it('is the company-wide one if the others do not apply', () => {
    const elsewhere = { systems: ['system:default/billing'] };
    const decisions = [decision('elsewhere', argo, elsewhere), decision('all')];
    expect(decisionFor(decisions, argo, context)?.id).toBe('all');
  });

  it('is the company-wide one without a context', () => {
    const here = { systems: ['system:default/routing'] };
    const decisions = [decision('here', argo, here), decision('all')];
    expect(decisionFor(decisions, argo)?.id).toBe('all');
    expect(decisionFor(decisions.slice(0, 1), argo)).toBeUndefined();
  });

  it('is the first of those whose scopes apply', () => {
    const decisions = [
      decision('by owner', argo, { owners: ['group:default/team-a'] }),
      decision('by system', argo, { systems: ['system:default/routing'] }),
    ];
    expect(decisionFor(decisions, argo, context)?.id).toBe('by owner');
  });
});
