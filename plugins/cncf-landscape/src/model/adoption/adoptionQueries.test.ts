import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  choicesRequest,
  namingRequest,
  overviewRequest,
  servicesRequest,
  teamsRequest,
} from './adoptionQueries';

const kubernetes = 'resource:cncf/kubernetes';

describe('the queries of the adoption page', () => {
  it('ask for numbers as facets, and for all of a kind unless the page is narrowed', () => {
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

  it('ask for those that name any technology, and for those that name one', () => {
    const naming = {
      kind: 'api',
      'relations.usesTechnology': CATALOG_FILTER_EXISTS,
    };
    expect(namingRequest({ kind: 'api' })).toEqual({
      filter: naming,
      facets: ['kind'],
    });
    expect(teamsRequest({ kind: 'api' }, true)).toEqual({
      filter: naming,
      facets: ['relations.ownedBy'],
    });
    expect(teamsRequest({ kind: 'api' }, kubernetes)).toEqual({
      filter: { kind: 'api', 'relations.usesTechnology': kubernetes },
      facets: ['relations.ownedBy'],
    });
  });

  it('ask for what a kind can be narrowed by', () => {
    expect(choicesRequest('api')).toEqual({
      filter: { kind: 'api' },
      facets: ['spec.type', 'relations.ownedBy'],
    });
  });

  it('ask for a page of services, by name, with no more than a list shows', () => {
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

  it('ask for those that name nothing', () => {
    expect(
      servicesRequest({ kind: 'component' }, { unnamed: true }, 10),
    ).toMatchObject({
      filter: { kind: 'component' },
      query: { $not: { 'relations.usesTechnology': { $exists: true } } },
    });
  });
});
