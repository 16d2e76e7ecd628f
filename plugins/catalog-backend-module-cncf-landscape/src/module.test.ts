import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { landscapeServiceRef } from 'backstage-plugin-cncf-landscape-node';
import { decision } from './__testUtils__/decision';
import { eventually } from './__testUtils__/eventually';
import { FakeLandscapeService } from './__testUtils__/FakeLandscapeService';
import {
  component,
  type RunningCatalog,
  startCatalog,
} from './__testUtils__/startCatalog';
import { landscape, technology } from './__testUtils__/technologies';

jest.setTimeout(60_000);

describe('the catalog module', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const credentials = mockCredentials.service('plugin:test');
  let running: RunningCatalog;
  let service: FakeLandscapeService;

  async function start(config = {}) {
    running = await startCatalog({
      databases,
      config,
      features: [
        createServiceFactory({
          service: landscapeServiceRef,
          deps: {},
          factory: () => service,
        }),
      ],
    });
  }

  async function technologyNames() {
    const { items } = await running.catalog.queryEntities(
      { filter: { kind: 'Resource', 'spec.type': 'technology' } },
      { credentials },
    );
    return items.map(({ metadata }) => metadata.name).sort();
  }

  async function usesOf(ref: string) {
    const entity = await running.catalog.getEntityByRef(ref, { credentials });
    expect(entity).toBeDefined();
    return (entity!.relations ?? [])
      .filter(({ type }) => type === 'usesTechnology')
      .map(({ targetRef }) => targetRef);
  }

  beforeEach(() => {
    service = new FakeLandscapeService(landscape());
  });

  afterEach(() => running.stop());

  it('adds the projects of a landscape to the catalog, and the group that owns them', async () => {
    await start();
    await eventually(async () =>
      expect(await technologyNames()).toEqual([
        'karmada',
        'kubernetes',
        'open-policy-agent',
        'prometheus',
      ]),
    );
    const [group] = (
      await running.catalog.getEntitiesByRefs(
        { entityRefs: ['group:cncf/cncf'] },
        { credentials },
      )
    ).items;
    expect(group).toMatchObject({ metadata: { title: 'CNCF' } });
    expect(running.warnings).toEqual([]);
  });

  it('relates a service by all three kinds of declarations, and logs once what it cannot relate', async () => {
    await start();
    await running.provide([
      component('annotated', {
        metadata: {
          name: 'annotated',
          annotations: {
            'cncf-landscape/uses': 'k8s, opa, Prometheus, kubernets',
          },
        },
      }),
      component('tagged', {
        metadata: { name: 'tagged', tags: ['karmada', 'payments'] },
      }),
      component('dependent', {
        spec: {
          type: 'service',
          lifecycle: 'production',
          owner: 'team-a',
          dependsOn: ['resource:cncf/kubernetes'],
        },
      }),
    ]);
    await eventually(async () => {
      expect(await usesOf('component:default/annotated')).toEqual([
        'resource:cncf/kubernetes',
        'resource:cncf/open-policy-agent',
        'resource:cncf/prometheus',
      ]);
      expect(await usesOf('component:default/tagged')).toEqual([
        'resource:cncf/karmada',
      ]);
      expect(await usesOf('component:default/dependent')).toEqual([
        'resource:cncf/kubernetes',
      ]);
    });
    await running
      .knex('refresh_state')
      .update({ next_update_at: running.knex.fn.now() });
    await eventually(async () => {
      const [{ waiting }] = await running
        .knex('refresh_state')
        .where('next_update_at', '<=', running.knex.fn.now())
        .count({ waiting: '*' });
      expect(waiting).toBe(0);
    });
    expect(running.warnings).toEqual([
      'component:default/annotated names the technology "kubernets" in its annotation cncf-landscape/uses, which is not in any landscape; did you mean "kubernetes"?',
    ]);

    const kubernetes = await running.catalog.getEntityByRef(
      'resource:cncf/kubernetes',
      { credentials },
    );
    expect(
      kubernetes!.relations!.filter(({ type }) => type.includes('echnology')),
    ).toEqual([]);
  });

  it('keeps its entities when the landscape cannot be fetched or has become empty', async () => {
    await start();
    await eventually(async () =>
      expect(await technologyNames()).toHaveLength(4),
    );

    service.failure = new Error('out of order');
    await running.trigger('cncf-landscape-provider:cncf');
    await eventually(async () =>
      expect(running.warnings.join()).toContain('out of order'),
    );
    service.failure = undefined;
    service.lists.set('cncf', landscape({ version: 'v2', technologies: [] }));
    await eventually(async () => {
      await running.trigger('cncf-landscape-provider:cncf').catch(() => {});
      expect(running.warnings.join()).toContain('selects none');
    });
    expect(await technologyNames()).toHaveLength(4);
  });

  it('relates services that were processed before the landscape was available once it is', async () => {
    service.failure = Object.assign(new Error('not there yet'), {
      statusCode: 503,
    });
    await start();
    await running.provide([
      component('early', {
        metadata: {
          name: 'early',
          tags: ['karmada'],
          annotations: { 'cncf-landscape/uses': 'kubernetes, k8s' },
        },
      }),
    ]);
    await eventually(async () =>
      expect(await usesOf('component:default/early')).toEqual([
        'resource:cncf/k8s',
        'resource:cncf/kubernetes',
      ]),
    );
    service.failure = undefined;
    await eventually(async () =>
      expect(await usesOf('component:default/early')).toEqual([
        'resource:cncf/karmada',
        'resource:cncf/kubernetes',
      ]),
    );
  });

  it('processes only those entities again whose names changed their meaning', async () => {
    await start();
    await running.provide([
      component('concerned', {
        metadata: {
          name: 'concerned',
          annotations: { 'cncf-landscape/uses': 'newcomer' },
        },
      }),
      component('other', {
        metadata: {
          name: 'other',
          annotations: { 'cncf-landscape/uses': 'kubernetes' },
        },
      }),
    ]);
    await eventually(async () => {
      expect(await usesOf('component:default/concerned')).toEqual([]);
      expect(await usesOf('component:default/other')).toHaveLength(1);
    });
    const nextUpdates = () =>
      running
        .knex('refresh_state')
        .whereLike('entity_ref', 'component:%')
        .select('entity_ref', 'next_update_at');
    const before = new Map(
      (await nextUpdates()).map(row => [row.entity_ref, row.next_update_at]),
    );

    const { technologies } = landscape();
    service.lists.set(
      'cncf',
      landscape({
        version: 'v2',
        technologies: [
          ...technologies,
          technology('Newcomer', { maturity: 'sandbox' }),
        ],
      }),
    );
    await running.trigger('cncf-landscape-names');
    await eventually(async () =>
      expect(await usesOf('component:default/concerned')).toEqual([
        'resource:cncf/newcomer',
      ]),
    );
    const after = new Map(
      (await nextUpdates()).map(row => [row.entity_ref, row.next_update_at]),
    );
    expect(after.get('component:default/other')).toEqual(
      before.get('component:default/other'),
    );
    await eventually(async () =>
      expect(await technologyNames()).toContain('newcomer'),
    );
  });

  it('adds and removes technologies that the company decides on, and relates their users', async () => {
    await start();
    await running.provide([
      component('stateful', {
        metadata: {
          name: 'stateful',
          annotations: { 'cncf-landscape/uses': 'postgresql' },
        },
      }),
    ]);
    await eventually(async () =>
      expect(await technologyNames()).toHaveLength(4),
    );
    expect(await usesOf('component:default/stateful')).toEqual([]);

    service.policy = {
      ...service.policy,
      version: 'p1',
      decisions: [
        decision('postgresql', { ring: 'hold', owner: 'group:default/team-a' }),
      ],
    };
    await running.trigger('cncf-landscape-names');
    await eventually(async () => {
      const postgresql = await running.catalog.getEntityByRef(
        'resource:cncf/postgresql',
        { credentials },
      );
      expect(postgresql).toMatchObject({
        metadata: { labels: { 'cncf-landscape/ring': 'hold' } },
        spec: { owner: 'group:default/team-a' },
      });
      expect(await usesOf('component:default/stateful')).toEqual([
        'resource:cncf/postgresql',
      ]);
    });

    service.policyFailure = new Error('no policy now');
    await running.trigger('cncf-landscape-provider:cncf');
    await eventually(async () =>
      expect(running.warnings.join()).toContain('no policy now'),
    );
    expect(await technologyNames()).toHaveLength(5);

    service.policyFailure = undefined;
    service.policy = { ...service.policy, version: 'p2', decisions: [] };
    await eventually(async () => {
      await running.trigger('cncf-landscape-names').catch(() => {});
      expect(await technologyNames()).toHaveLength(4);
      expect(await usesOf('component:default/stateful')).toEqual([]);
    });
  });

  it('rejects an invalid configuration with an example', async () => {
    await expect(
      start({
        catalog: { providers: { cncfLandscape: { cncf: { owner: '::' } } } },
      }),
    ).rejects.toThrow(/catalog.providers.cncfLandscape.cncf.owner is "::"/);
  });
});
