import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import mcpActionsPlugin from '@backstage/plugin-mcp-actions-backend';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
// Only here: outside of tests the two meet over HTTP alone.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import cncfLandscapePlugin from 'backstage-plugin-cncf-landscape-backend';
import { eventually } from './__testUtils__/eventually';
import {
  component,
  type RunningCatalog,
  startCatalog,
} from './__testUtils__/startCatalog';

jest.setTimeout(120_000);

const OUTSIDER = 'user:default/outsider';
const INSIDER = 'user:default/insider';
const HIDDEN_TEAM = 'group:default/vault-keepers';
const TECHNOLOGIES = ['kubernetes', 'falco', 'helm'];

/**
 * Decides as a policy does that hides what one team owns from the outsider. The catalog applies it; the permission backend in
 * between is left out, because it takes no tokens of tests.
 */
const permissions = mockServices.permissions.mock({
  authorize: async requests =>
    requests.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: (async (requests, options) => {
    const { principal } = options!.credentials as BackstageCredentials<{
      userEntityRef?: string;
    }>;
    return requests.map(({ permission }) =>
      principal.userEntityRef === OUTSIDER &&
      isResourcePermission(permission, 'catalog-entity')
        ? createCatalogConditionalDecision(permission, {
            not: catalogConditions.isEntityOwner({ claims: [HIDDEN_TEAM] }),
          })
        : { result: AuthorizeResult.ALLOW },
    );
  }) as PermissionsService['authorizeConditional'],
});

function service(name: string, owner: string, uses: string) {
  return component(name, {
    metadata: { name, annotations: { 'cncf-landscape/uses': uses } },
    spec: { type: 'service', lifecycle: 'production', owner },
  });
}

describe("a policy that hides a team's services", () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let running: RunningCatalog;

  beforeAll(async () => {
    running = await startCatalog({
      databases,
      config: {
        backend: { actions: { pluginSources: ['cncf-landscape'] } },
      },
      features: [cncfLandscapePlugin, mcpActionsPlugin, permissions.factory],
    });
    await running.provide([
      service('parcel-tracker', 'group:default/tracking', 'kubernetes, helm'),
      // Falco is used by the hidden team alone.
      service('secret-safe', HIDDEN_TEAM, 'kubernetes, falco'),
    ]);
    const credentials = mockCredentials.service('plugin:test');
    await eventually(async () => {
      const { items } = await running.catalog.queryEntities(
        { filter: { 'relations.usesTechnology': 'resource:cncf/kubernetes' } },
        { credentials },
      );
      const technologies = await running.catalog.getEntitiesByRefs(
        { entityRefs: TECHNOLOGIES.map(name => `resource:cncf/${name}`) },
        { credentials },
      );
      if (items.length < 2 || technologies.items.includes(undefined)) {
        throw new Error('Not everything is in the catalog yet');
      }
    }, 60_000);
  });
  afterAll(() => running?.stop());

  const headersOf = (user: string) => ({
    Authorization: mockCredentials.user.header(user),
  });

  async function ask(user: string, path: string) {
    const response = await fetch(`${running.url}/api/catalog/${path}`, {
      headers: headersOf(user),
    });
    const body = await response.text();
    expect([response.status, response.ok || body]).toEqual([200, true]);
    return JSON.parse(body);
  }

  async function call(user: string, name: string, args: object) {
    const client = new Client({ name: 'agent', version: '1.0.0' });
    const url = new URL(`${running.url}/api/mcp-actions/v1`);
    const requestInit = { headers: headersOf(user) };
    await client.connect(
      new StreamableHTTPClientTransport(url, { requestInit }),
    );
    try {
      return await client.callTool({
        name: `cncf-landscape.${name}`,
        arguments: { ...args },
      });
    } finally {
      await client.close();
    }
  }

  /** All that the tab, the cards and the actions ask, as one text. */
  async function everythingThat(user: string): Promise<string> {
    const uses = 'relations.usesTechnology';
    const facets = `facet=kind&facet=spec.type&facet=relations.ownedBy&facet=${uses}`;
    const answers = [
      await ask(user, `entity-facets?facet=${uses}`),
      await ask(user, `entity-facets?filter=kind=component&${facets}`),
      await ask(user, `entity-facets?filter=kind=component,${uses}&${facets}`),
      ...(await Promise.all(
        TECHNOLOGIES.flatMap(name => [
          ask(
            user,
            `entity-facets?filter=${uses}=resource:cncf/${name}&facet=relations.ownedBy`,
          ),
          ask(
            user,
            `entities/by-query?filter=${uses}=resource:cncf/${name}&orderField=metadata.name,asc&limit=10`,
          ),
          ask(user, `entities/by-name/resource/cncf/${name}`),
          call(user, 'list-technology-users', { technology: name }),
          call(user, 'get-technology', { technology: name }),
        ]),
      )),
      await call(user, 'find-technologies', { need: 'security', limit: 50 }),
    ];
    return JSON.stringify(answers);
  }

  it('shows everything to those whom it hides nothing from', async () => {
    const seen = await everythingThat(INSIDER);
    expect(seen).toContain('secret-safe');
    expect(seen).toContain(HIDDEN_TEAM);
  });

  it('hides the names of the services and of the team wherever they could appear', async () => {
    const seen = await everythingThat(OUTSIDER);
    expect(seen).toContain('parcel-tracker');
    expect(seen).not.toContain('secret-safe');
    expect(seen).not.toContain('vault-keepers');
    expect(seen).not.toContain('isError":true');
  });

  it('leaves them out of every count', async () => {
    const counts = async (user: string) => {
      const facet = 'relations.usesTechnology';
      const { facets } = await ask(user, `entity-facets?facet=${facet}`);
      const { totalItems } = await ask(
        user,
        `entities/by-query?filter=${facet}=resource:cncf/kubernetes&limit=1`,
      );
      const { structuredContent } = await call(user, 'list-technology-users', {
        technology: 'kubernetes',
      });
      const { total, owners } = structuredContent as Record<string, unknown>;
      return {
        facets: facets[facet]
          .map(
            ({ value, count }: { value: string; count: number }) =>
              `${value} ${count}`,
          )
          .sort(),
        totalItems,
        total,
        owners,
      };
    };
    expect(await counts(INSIDER)).toMatchObject({
      facets: [
        'resource:cncf/falco 1',
        'resource:cncf/helm 1',
        'resource:cncf/kubernetes 2',
      ],
      totalItems: 2,
      total: 2,
    });
    expect(await counts(OUTSIDER)).toEqual({
      facets: ['resource:cncf/helm 1', 'resource:cncf/kubernetes 1'],
      totalItems: 1,
      total: 1,
      owners: [{ owner: 'group:default/tracking', count: 1 }],
    });
  });
});
