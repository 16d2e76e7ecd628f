import type { AddressInfo } from 'node:net';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mcpActionsPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import plugin from '../index';

jest.setTimeout(60_000);

/** A schema of JSON Schema, as far as its fields are of interest. */
interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

describe('the actions, as an agent calls them over MCP', () => {
  let backend: TestBackend;
  let client: Client;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        plugin,
        mcpActionsPlugin,
        catalogServiceMock.factory({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'Component',
              metadata: {
                name: 'checkout',
                annotations: { 'cncf-landscape/uses': 'k8s' },
              },
              spec: { type: 'service' },
              relations: [
                { type: 'ownedBy', targetRef: 'group:default/payments' },
                {
                  type: 'usesTechnology',
                  targetRef: 'resource:cncf/kubernetes',
                },
              ],
            },
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            backend: { actions: { pluginSources: ['cncf-landscape'] } },
          },
        }),
      ],
    });
    const { port } = backend.server.address() as AddressInfo;
    client = new Client({ name: 'agent', version: '1.0.0' });
    await client.connect(
      new StreamableHTTPClientTransport(
        new URL(`http://127.0.0.1:${port}/api/mcp-actions/v1`),
        {
          requestInit: {
            headers: { Authorization: mockCredentials.user.header() },
          },
        },
      ),
    );
  });
  afterAll(async () => {
    await client?.close();
    await backend?.stop();
  });

  async function call(name: string, args: object) {
    const { isError, content, structuredContent } = await client.callTool({
      name: `cncf-landscape.${name}`,
      arguments: { ...args },
    });
    return { isError, content, output: structuredContent as any };
  }

  it('are three, read-only, with every field described', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'cncf-landscape.find-technologies',
      'cncf-landscape.get-technology',
      'cncf-landscape.list-technology-users',
    ]);
    for (const { description, annotations, inputSchema } of tools) {
      expect(description).toBeTruthy();
      expect(annotations).toMatchObject({
        readOnlyHint: true,
        idempotentHint: true,
        destructiveHint: false,
      });
      expect(fieldsWithoutDescription(inputSchema as Schema)).toEqual([]);
    }
  });

  it('describe every field of their answers too', async () => {
    const { port } = backend.server.address() as AddressInfo;
    const response = await fetch(
      `http://127.0.0.1:${port}/api/cncf-landscape/.backstage/actions/v1/actions`,
    );
    const { actions } = (await response.json()) as {
      actions: { schema: { output: Schema } }[];
    };
    expect(actions).toHaveLength(3);
    for (const { schema } of actions) {
      expect(fieldsWithoutDescription(schema.output)).toEqual([]);
    }
  });

  it('find technologies', async () => {
    const { output } = await call('find-technologies', {
      need: 'store and query metrics',
      limit: 10,
    });
    expect(
      output.technologies.map(({ name }: { name: string }) => name),
    ).toEqual(expect.arrayContaining(['prometheus', 'cortex', 'thanos']));
    const { output: tracers } = await call('find-technologies', {
      need: 'distributed tracing',
    });
    expect(tracers.technologies[0].name).toBe('jaeger');
    const { output: meshes } = await call('find-technologies', {
      category: 'service-mesh',
    });
    expect(
      meshes.technologies.map(({ name }: { name: string }) => name).sort(),
    ).toEqual([
      'aeraki-mesh',
      'istio',
      'kmesh',
      'kuma',
      'linkerd',
      'merbridge',
      'open-service-mesh',
      'sermant',
      'service-mesh-interface',
      'service-mesh-performance',
    ]);
  });

  it('get a technology', async () => {
    const { output } = await call('get-technology', { technology: 'k8s' });
    expect(output).toMatchObject({
      name: 'kubernetes',
      maturity: 'graduated',
      entityRef: 'resource:cncf/kubernetes',
    });
    expect(output.features.length).toBeGreaterThan(3);
  });

  it('list who uses a technology', async () => {
    const { output } = await call('list-technology-users', {
      technology: 'kubernetes',
    });
    expect(output).toMatchObject({
      technology: 'resource:cncf/kubernetes',
      total: 1,
      owners: [{ owner: 'group:default/payments', count: 1 }],
      users: [
        { entityRef: 'component:default/checkout', statedIn: ['annotation'] },
      ],
    });
  });

  it('answer with an error that helps', async () => {
    const { isError, content } = await call('get-technology', {
      technology: 'kubernets',
    });
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toContain(
      'did you mean \\"cncf/kubernetes\\"',
    );
  });
});

function fieldsWithoutDescription(schema: Schema, path = ''): string[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}/${name}`]),
      ...fieldsWithoutDescription(field, `${path}/${name}`),
    ]),
    ...(schema.items
      ? fieldsWithoutDescription(schema.items, `${path}[]`)
      : []),
  ];
}
