import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  choicesRequest,
  declaringRequest,
  overviewRequest,
  servicesRequest,
  teamsRequest,
} from './adoptionRequests';

const kubernetes = 'resource:cncf/kubernetes';

describe('the queries of the adoption page', () => {
  it('request numbers as facets, and all of a kind unless the page is narrowed', () => {
    expect(overviewRequest({ kind: 'component' })).toEqual({
      filter: { kind: 'component' },
      facets: ['kind', 'relations.usesTechnology'],
    });
    expect(
      overviewRequest({
        kind: 'component',
        type: 'service',
        owner: 'group:default/a',
      }).filter,
    ).toEqual({
      kind: 'component',
      'spec.type': 'service',
      'relations.ownedBy': 'group:default/a',
    });
  });

  it('request those that declare any technology, and those that declare one', () => {
    const declaring = {
      kind: 'api',
      'relations.usesTechnology': CATALOG_FILTER_EXISTS,
    };
    expect(declaringRequest({ kind: 'api' })).toEqual({
      filter: declaring,
      facets: ['kind'],
    });
    expect(teamsRequest({ kind: 'api' }, true)).toEqual({
      filter: declaring,
      facets: ['relations.ownedBy'],
    });
    expect(teamsRequest({ kind: 'api' }, kubernetes)).toEqual({
      filter: { kind: 'api', 'relations.usesTechnology': kubernetes },
      facets: ['relations.ownedBy'],
    });
  });

  it('request what a kind can be narrowed by', () => {
    expect(choicesRequest('api')).toEqual({
      filter: { kind: 'api' },
      facets: ['spec.type', 'relations.ownedBy'],
    });
  });

  it('request a page of services, by name, with no more than a list shows', () => {
    expect(
      servicesRequest(
        { kind: 'component' },
        { technology: kubernetes, team: 'group:default/a' },
        50,
      ),
    ).toMatchObject({
      filter: {
        kind: 'component',
        'relations.usesTechnology': kubernetes,
        'relations.ownedBy': 'group:default/a',
      },
      orderFields: { field: 'metadata.name', order: 'asc' },
      limit: 50,
      fields: expect.not.arrayContaining(['spec', 'relations', 'metadata']),
    });
  });

  it('request those that declare nothing', () => {
    expect(
      servicesRequest({ kind: 'component' }, { undeclared: true }, 10),
    ).toMatchObject({
      filter: { kind: 'component' },
      query: { $not: { 'relations.usesTechnology': { $exists: true } } },
    });
  });
});
