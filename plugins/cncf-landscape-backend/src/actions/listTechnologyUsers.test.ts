import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  guidedTechnology,
  servedLandscapes,
} from '../__testUtils__/actionLandscapes';
import { registerListTechnologyUsers } from './listTechnologyUsers';

const credentials = mockCredentials.user('user:default/asker');

function service(name: string, metadata: Partial<Entity['metadata']>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, ...metadata },
    spec: { type: 'service' },
    relations: [
      { type: 'ownedBy', targetRef: 'group:default/payments' },
      { type: 'usesTechnology', targetRef: 'resource:cncf/jaeger' },
    ],
  };
}

describe('list-technology-users', () => {
  const catalog = {
    queryEntities: jest.fn(async () => ({
      items: [
        service('checkout', {
          title: 'Checkout',
          annotations: { 'cncf-landscape/uses': 'tracer, helm' },
          tags: ['jaeger'],
        }),
        service('ledger', { annotations: { 'example.com/traces': 'yes' } }),
      ],
      totalItems: 3,
      pageInfo: { nextCursor: 'more' },
    })),
    getEntityFacets: jest.fn(async () => ({
      facets: {
        'relations.ownedBy': [
          { value: 'group:default/shipping', count: 1 },
          { value: 'group:default/payments', count: 2 },
        ],
      },
    })),
  };

  async function list(input: JsonObject) {
    const actions = actionsRegistryServiceMock();
    const landscapes = servedLandscapes([
      guidedTechnology('Jaeger', { aliases: ['tracer'] }),
    ]);
    registerListTechnologyUsers(actions, {
      registry: { all: async () => landscapes },
      getPolicy: () => undefined,
      catalog,
    });
    const { output } = await actions.invoke({
      id: 'test:list-technology-users',
      input,
      credentials,
    });
    return output;
  }

  beforeEach(() => jest.clearAllMocks());

  it('lists who uses a technology, their owners, and where they declare it', async () => {
    expect(await list({ technology: 'tracer' })).toEqual({
      technology: 'resource:cncf/jaeger',
      total: 3,
      owners: [
        { owner: 'group:default/payments', count: 2 },
        { owner: 'group:default/shipping', count: 1 },
      ],
      users: [
        {
          entityRef: 'component:default/checkout',
          title: 'Checkout',
          type: 'service',
          owner: 'group:default/payments',
          statedIn: ['annotation', 'tag'],
        },
        {
          entityRef: 'component:default/ledger',
          type: 'service',
          owner: 'group:default/payments',
          statedIn: ['inferred'],
        },
      ],
      nextCursor: 'more',
    });
  });

  it('queries the catalog with the caller credentials, for one page', async () => {
    await list({ technology: 'jaeger', kind: 'component', limit: 5 });
    const filter = {
      'relations.usesTechnology': 'resource:cncf/jaeger',
      kind: 'component',
    };
    expect(catalog.queryEntities.mock.calls).toEqual([
      [
        expect.objectContaining({
          filter,
          limit: 5,
          orderFields: { field: 'metadata.name', order: 'asc' },
        }),
        { credentials },
      ],
    ]);
    expect(catalog.getEntityFacets.mock.calls).toEqual([
      [{ filter, facets: ['relations.ownedBy'] }, { credentials }],
    ]);
  });

  it('continues after an earlier page', async () => {
    await list({ technology: 'jaeger', cursor: 'more' });
    expect(catalog.queryEntities.mock.calls).toEqual([
      [expect.objectContaining({ cursor: 'more', limit: 20 }), { credentials }],
    ]);
  });

  it('makes no requests for an unknown technology', async () => {
    await expect(list({ technology: 'zipkin' })).rejects.toThrow(
      'The technology "zipkin" is not in any landscape',
    );
    expect(catalog.queryEntities).not.toHaveBeenCalled();
  });
});
