import type { Entity, EntityRelation } from '@backstage/catalog-model';
import { type IndexedTechnology, TechnologyIndex } from '../names';
import { evaluateUse } from './evaluateUse';
import type { Decision, Policy } from './Policy';

const today = '2026-11-23';

const kubernetes = technology('Kubernetes', { aliases: ['k8s'] });
const landscapes = new Map([
  [
    'cncf',
    new TechnologyIndex([
      kubernetes,
      technology('Argo'),
      technology('OpenTracing', { maturity: 'archived' }),
      technology('Jaeger'),
    ]),
  ],
]);

function technology(
  title: string,
  values: Partial<IndexedTechnology> = {},
): IndexedTechnology {
  return {
    name: title.toLowerCase(),
    title,
    maturity: 'graduated',
    aliases: [],
    ...values,
  };
}

function decision(name: string, values: Partial<Decision> = {}): Decision {
  return {
    id: name,
    technology: { landscape: 'cncf', name, title: name },
    ring: 'adopt',
    links: [],
    history: [],
    ...values,
  };
}

const policy: Pick<Policy, 'rings' | 'decisions'> = {
  rings: [
    { name: 'adopt', title: 'Adopt', color: '#2e7d32', advice: 'use' },
    { name: 'hold', title: 'Hold', color: '#b71c1c', advice: 'avoid' },
  ],
  decisions: [
    decision('kubernetes'),
    decision('jaeger', { ring: 'hold' }),
    decision('jaeger', {
      id: 'jaeger-in-delivery',
      scope: { domains: ['domain:default/delivery'] },
    }),
  ],
};

function service(
  uses: string,
  relations: EntityRelation[] = [],
  tags: string[] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'parcels',
      annotations: { 'cncf-landscape/uses': uses },
      tags,
    },
    relations,
  };
}

describe('evaluateUse', () => {
  it('finds nothing for a service that uses approved technologies', () => {
    expect(evaluateUse(service('k8s'), landscapes, policy, { today })).toEqual(
      [],
    );
  });

  it('warns of each technology, in the order of the declarations', () => {
    expect(
      evaluateUse(service('argo, jaeger, kubernetes'), landscapes, policy, {
        today,
      }),
    ).toMatchObject([
      { type: 'notApproved', technology: { landscape: 'cncf', name: 'argo' } },
      { type: 'avoid', technology: { title: 'Jaeger' } },
    ]);
  });

  it('warns once of a technology that is declared twice and related as well', () => {
    const entity = service(
      'argo, Argo',
      [{ type: 'usesTechnology', targetRef: 'resource:cncf/argo' }],
      ['argo'],
    );
    expect(evaluateUse(entity, landscapes, policy, { today })).toHaveLength(1);
  });

  it('evaluates what the catalog relates without a declaration, and no other relation', () => {
    const entity = service('', [
      { type: 'usesTechnology', targetRef: 'resource:cncf/argo' },
      { type: 'usesTechnology', targetRef: 'resource:cncf/gone' },
      { type: 'usesTechnology', targetRef: 'not a reference' },
      { type: 'dependsOn', targetRef: 'resource:cncf/jaeger' },
    ]);
    expect(evaluateUse(entity, landscapes, policy, { today })).toMatchObject([
      { type: 'notApproved', technology: { name: 'argo' } },
    ]);
  });

  it('reports names that are in no landscape, with the most similar one', () => {
    expect(
      evaluateUse(service('kubernets, frobnicator'), landscapes, policy, {
        today,
      }),
    ).toEqual([
      {
        type: 'unknownName',
        given: { name: 'kubernets', source: 'annotation' },
        nearest: {
          landscape: 'cncf',
          name: 'kubernetes',
          title: 'Kubernetes',
          maturity: 'graduated',
        },
      },
      {
        type: 'unknownName',
        given: { name: 'frobnicator', source: 'annotation' },
      },
    ]);
  });

  it("applies the decision for the entity's context, including its system's domain", () => {
    const options = { today, domains: ['domain:default/delivery'] };
    const entity = service('jaeger', [
      { type: 'partOf', targetRef: 'system:default/routing' },
    ]);
    expect(evaluateUse(entity, landscapes, policy, options)).toEqual([]);
    expect(evaluateUse(entity, landscapes, policy, { today })).toMatchObject([
      { type: 'avoid' },
    ]);
  });

  it('ignores declarations that do not count', () => {
    const relate = {
      annotation: true,
      tags: false,
      dependsOn: true,
      ignoreTags: [],
    };
    expect(
      evaluateUse(service('', [], ['argo']), landscapes, policy, {
        today,
        relate,
      }),
    ).toEqual([]);
  });

  it('warns of ended projects without a policy', () => {
    expect(
      evaluateUse(service('opentracing, argo'), landscapes, undefined),
    ).toMatchObject([{ type: 'archived' }]);
  });
});
