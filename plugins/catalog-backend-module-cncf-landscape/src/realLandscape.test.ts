import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import {
  type Entity,
  entityKindSchemaValidator,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  KubernetesValidatorFunctions,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
// Only here: outside of tests the two meet over HTTP alone.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import cncfLandscapePlugin from 'backstage-plugin-cncf-landscape-backend';
import { eventually } from './__testUtils__/eventually';
import {
  component,
  type RunningCatalog,
  startCatalog,
} from './__testUtils__/startCatalog';

jest.setTimeout(180_000);

const { LANDSCAPE_DATA } = process.env;
if (!LANDSCAPE_DATA) {
  // eslint-disable-next-line no-console
  console.info(
    'Skipped: the tests on the real landscape need the environment variable LANDSCAPE_DATA, the folder of its landscape.yml',
  );
}
const describeWithData = LANDSCAPE_DATA ? describe : describe.skip;

describeWithData('the real landscape in the real catalog', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const credentials = mockCredentials.service('plugin:test');
  let running: RunningCatalog;
  let technologies: Entity[];

  async function refreshState() {
    return running
      .knex('refresh_state')
      .whereLike('entity_ref', '%:cncf/%')
      .orderBy('entity_ref')
      .select();
  }

  function get(name: string) {
    const entity = technologies.find(({ metadata }) => metadata.name === name);
    expect(entity).toBeDefined();
    return entity!;
  }

  beforeAll(async () => {
    running = await startCatalog({
      databases,
      config: {
        cncfLandscape: { landscapes: { cncf: { source: LANDSCAPE_DATA! } } },
      },
      features: [cncfLandscapePlugin],
    });
    await eventually(async () => {
      const { items } = await running.catalog.getEntities(
        { filter: { kind: 'Resource', 'metadata.namespace': 'cncf' } },
        { credentials },
      );
      technologies = items;
      if (items.length < 255) {
        throw new Error(`Only ${items.length} technologies so far`);
      }
    }, 90_000);
  });

  afterAll(() => running?.stop());

  it('are exactly 255 technologies, without any error', async () => {
    expect(technologies).toHaveLength(255);
    expect(new Set(technologies.map(({ spec }) => spec!.type))).toEqual(
      new Set(['technology']),
    );
    const errors = (await refreshState()).map(row => row.errors);
    expect(new Set(errors)).toEqual(new Set(['[]']));
    expect(running.warnings).toEqual([]);
  });

  it('are valid by the kinds and the field formats of the catalog model', async () => {
    const schema = new SchemaValidEntityPolicy();
    const formats = new FieldFormatEntityPolicy();
    const shape = entityKindSchemaValidator({
      type: 'object',
      required: ['kind', 'metadata', 'spec'],
    });
    const group = (await running.catalog.getEntityByRef('group:cncf/cncf', {
      credentials,
    }))!;
    expect(await groupEntityV1alpha1Validator.check(group)).toBe(true);
    for (const entity of technologies) {
      shape(entity);
      expect(await resourceEntityV1alpha1Validator.check(entity)).toBe(true);
      await schema.enforce(entity);
      await formats.enforce(entity);
      const labels = Object.values(entity.metadata.labels!);
      expect(labels).toHaveLength(3);
      expect(
        labels.filter(
          value => !KubernetesValidatorFunctions.isValidLabelValue(value),
        ),
      ).toEqual([]);
    }
  });

  it('have http and https links, the homepage first', async () => {
    for (const { metadata } of technologies) {
      const urls = metadata.links!.map(({ url }) => url);
      expect(urls.length).toBeGreaterThan(0);
      expect(urls.filter(url => !/^https?:\/\//.test(url))).toEqual([]);
      expect(new Set(urls).size).toBe(urls.length);
    }
  });

  it.each([
    [
      'open-policy-agent',
      'Open Policy Agent (OPA)',
      'graduated',
      'provisioning',
      'security-compliance',
      'https://www.openpolicyagent.org/',
      'https://github.com/open-policy-agent/opa',
    ],
    [
      'kubernetes',
      'Kubernetes',
      'graduated',
      'orchestration-management',
      'scheduling-orchestration',
      'https://kubernetes.io/',
      'https://github.com/kubernetes/kubernetes',
    ],
    [
      'emissary-ingress',
      'Emissary-Ingress',
      'incubating',
      'orchestration-management',
      'api-gateway',
      'https://emissary-ingress.dev/',
      'https://github.com/emissary-ingress/emissary',
    ],
    [
      'container-network-interface',
      'Container Network Interface (CNI)',
      'incubating',
      'runtime',
      'cloud-native-network',
      'https://www.cni.dev/',
      'https://github.com/containernetworking/cni',
    ],
  ])(
    'have %s among them with its labels and links',
    (name, title, maturity, category, subcategory, ...urls) => {
      const { metadata, spec } = get(name);
      expect(metadata.title).toBe(title);
      expect(metadata.labels).toEqual({
        'cncf-landscape/maturity': maturity,
        'cncf-landscape/category': category,
        'cncf-landscape/subcategory': subcategory,
      });
      expect(metadata.links!.map(({ url }) => url)).toEqual(
        expect.arrayContaining(urls),
      );
      expect(metadata.annotations!['cncf-landscape/item']).toMatch(
        new RegExp(`^${category}--${subcategory}--`),
      );
      expect(spec!.owner).toBe('group:cncf/cncf');
    },
  );

  it('change no row of the catalog when they are sent again', async () => {
    const id = 'cncf-landscape-provider:cncf';
    const task = () =>
      running.knex('backstage_backend_tasks__tasks').where({ id }).first();
    await eventually(async () =>
      expect((await task()).current_run_ticket).toBeNull(),
    );
    // As if it had run long ago, so that the time of the next run shows that there was one.
    await running
      .knex('backstage_backend_tasks__tasks')
      .where({ id })
      .update({ last_run_ended_at: null });
    const before = await refreshState();
    expect(before).toHaveLength(256);
    await running.trigger(id);
    await eventually(async () =>
      expect((await task()).last_run_ended_at).not.toBeNull(),
    );
    expect((await task()).last_run_error_json).toBeNull();
    expect(await refreshState()).toEqual(before);
  });

  it('relate to a service by three of four names, and report the fourth once', async () => {
    const name = 'checkout';
    await running.provide([
      component(name, {
        metadata: {
          name,
          annotations: {
            'cncf-landscape/uses': 'k8s, opa, Prometheus, kubernets',
          },
        },
      }),
    ]);
    await eventually(async () => {
      const checkout = await running.catalog.getEntityByRef(
        `component:default/${name}`,
        { credentials },
      );
      expect(
        checkout?.relations
          ?.filter(({ type }) => type === 'usesTechnology')
          .map(({ targetRef }) => targetRef),
      ).toEqual([
        'resource:cncf/kubernetes',
        'resource:cncf/open-policy-agent',
        'resource:cncf/prometheus',
      ]);
    });
    expect(running.warnings).toEqual([
      'component:default/checkout names the technology "kubernets" in its annotation cncf-landscape/uses, which is not in any landscape; did you mean "kubernetes"?',
    ]);
    const kubernetes = await running.catalog.getEntityByRef(
      'resource:cncf/kubernetes',
      { credentials },
    );
    expect(kubernetes!.relations!.map(({ type }) => type)).toEqual(['ownedBy']);
    const users = await running.catalog.queryEntities(
      { filter: { 'relations.usesTechnology': 'resource:cncf/kubernetes' } },
      { credentials },
    );
    expect(users.items.map(({ metadata }) => metadata.name)).toEqual([name]);
  });
});
