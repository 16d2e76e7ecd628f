import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import type { Entity } from '@backstage/catalog-model';
import type {
  CatalogProcessorCache,
  CatalogProcessorResult,
} from '@backstage/plugin-catalog-node';
import {
  DEFAULT_RELATE_OPTIONS,
  WELL_KNOWN_INFERENCE_RULES,
} from 'backstage-plugin-cncf-landscape-common';
import fc from 'fast-check';
import { currentNames } from '../__testUtils__/names';
import { component } from '../__testUtils__/startCatalog';
import { landscape, technology } from '../__testUtils__/technologies';
import { technologyEntity } from '../entities/technologyEntity';
import { UsesTechnologyProcessor } from './UsesTechnologyProcessor';

const location = { type: 'test', target: 'company' };

/** The cache of one entity, as the catalog keeps it from run to run. */
function entityCache(): CatalogProcessorCache & { writes: number } {
  let state: Record<string, JsonValue> = {};
  return {
    writes: 0,
    async get<T>(key: string) {
      return state[key] as T | undefined;
    },
    async set(key, value) {
      this.writes += 1;
      state = { ...state, [key]: value };
    },
  };
}

jest.setTimeout(180_000);

describe('UsesTechnologyProcessor', () => {
  async function setUp() {
    const { names, service } = currentNames();
    const logger = mockServices.logger.mock();
    const processor = new UsesTechnologyProcessor({
      names,
      relate: DEFAULT_RELATE_OPTIONS,
      logger,
    });
    await names.update(new AbortController().signal);
    return { processor, logger, names, service };
  }

  async function process(
    processor: UsesTechnologyProcessor,
    entity: Entity,
    cache = entityCache(),
  ) {
    const emitted: CatalogProcessorResult[] = [];
    const result = await processor.postProcessEntity(
      entity,
      location,
      each => emitted.push(each),
      cache,
    );
    expect(result).toBe(entity);
    return emitted;
  }

  const using = (value: string, name = 'shop') =>
    component(name, {
      metadata: { name, annotations: { 'cncf-landscape/uses': value } },
    });

  it('relates the entity to each technology, and nothing to the entity', async () => {
    const { processor } = await setUp();
    const emitted = await process(processor, using('k8s, opa'));
    expect(emitted.filter(({ type }) => type === 'relation')).toEqual([
      {
        type: 'relation',
        relation: {
          source: { kind: 'Component', namespace: 'default', name: 'shop' },
          type: 'usesTechnology',
          target: { kind: 'Resource', namespace: 'cncf', name: 'kubernetes' },
        },
      },
      expect.objectContaining({
        relation: expect.objectContaining({
          target: {
            kind: 'Resource',
            namespace: 'cncf',
            name: 'open-policy-agent',
          },
        }),
      }),
    ]);
  });

  it('leaves technologies, and entities that say nothing, as they are', async () => {
    const { processor } = await setUp();
    const cache = entityCache();
    const helm = technologyEntity(technology('Helm'), {
      owner: 'group:cncf/cncf',
    });
    helm.metadata.tags = ['kubernetes'];
    expect(await process(processor, helm, cache)).toEqual([]);
    expect(await process(processor, component('silent'), cache)).toEqual([]);
    expect(cache.writes).toBe(0);
  });

  it('asks the landscape for nothing', async () => {
    const { processor, service } = await setUp();
    const before = service.asked;
    service.failure = new Error('down');
    await process(processor, using('k8s, kubernets'));
    expect(service.asked).toBe(before);
  });

  it('logs an unknown name once for each entity, with the nearest one', async () => {
    const { processor, logger } = await setUp();
    for (let i = 0; i < 3; i++) {
      await process(processor, using('kubernets'));
      await process(processor, using('kubernets', 'other'));
    }
    expect(logger.warn.mock.calls).toEqual([
      [
        'component:default/shop names the technology "kubernets" in its annotation cncf-landscape/uses, which is not in any landscape; did you mean "kubernetes"?',
      ],
      [
        'component:default/other names the technology "kubernets" in its annotation cncf-landscape/uses, which is not in any landscape; did you mean "kubernetes"?',
      ],
    ]);
  });

  it('says how to bring an item into the catalog that is no entity', async () => {
    const { processor, logger } = await setUp();
    await process(processor, using('PostgreSQL'));
    expect(logger.warn.mock.calls).toEqual([
      [
        expect.stringContaining(
          'is in the landscape "cncf" but not in the catalog, so it is not related to it; to have it there, add "postgresql" to include.technologies',
        ),
      ],
    ]);
  });

  it('logs no line that an entity has written, and ends after a thousand', async () => {
    const { processor, logger } = await setUp();
    await process(processor, using('a\u001b[31m\rb"c'));
    expect(logger.warn.mock.calls[0][0]).toContain('"a\\u001b[31m\\rb\\"c"');
    for (let i = 0; i < 1_500; i++) {
      await process(processor, using(`${i}`, `service-${i}`));
    }
    expect(logger.warn).toHaveBeenCalledTimes(1_001);
    expect(logger.warn).toHaveBeenLastCalledWith(
      expect.stringContaining('further ones are not logged'),
    );
  });

  it('relates to what it resolved last while it does not know the landscape', async () => {
    const { processor, logger } = await setUp();
    const cache = entityCache();
    const entity = using('k8s, kubernets');
    const before = await process(processor, entity, cache);

    const restarted = new UsesTechnologyProcessor({
      names: currentNames().names,
      relate: DEFAULT_RELATE_OPTIONS,
      logger,
    });
    expect(await process(restarted, entity, cache)).toEqual(before);
    expect(cache.writes).toBe(1);
  });

  it('does not trust what it finds in the cache', async () => {
    const { logger } = await setUp();
    const restarted = new UsesTechnologyProcessor({
      names: currentNames().names,
      relate: DEFAULT_RELATE_OPTIONS,
      logger,
    });
    for (const junk of ['text', 7, ['a'], { '/k8s': 7 }, null]) {
      const cache = entityCache();
      await cache.set('uses', junk);
      const emitted = await process(restarted, using('helm'), cache);
      expect(emitted).toContainEqual(
        expect.objectContaining({
          relation: expect.objectContaining({
            target: { kind: 'Resource', namespace: 'cncf', name: 'helm' },
          }),
        }),
      );
    }
  });

  it('infers technologies where that is switched on, and nothing else', async () => {
    const { names, logger } = await setUp();
    const processor = new UsesTechnologyProcessor({
      names,
      relate: {
        ...DEFAULT_RELATE_OPTIONS,
        infer: WELL_KNOWN_INFERENCE_RULES,
      },
      logger,
    });
    const entity = component('shop', {
      metadata: {
        name: 'shop',
        annotations: {
          'backstage.io/kubernetes-id': 'shop',
          'argocd/app-name': 'shop', // This landscape has no Argo.
        },
      },
    });
    expect(await process(processor, entity)).toEqual([
      expect.objectContaining({
        relation: expect.objectContaining({
          target: { kind: 'Resource', namespace: 'cncf', name: 'kubernetes' },
        }),
      }),
      { type: 'refresh', key: 'cncf-landscape:name:kubernetes' },
    ]);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('never throws and relates to nothing that does not exist, whatever stands in the entity', async () => {
    const { names, logger } = await setUp();
    const processor = new UsesTechnologyProcessor({
      names,
      relate: {
        ...DEFAULT_RELATE_OPTIONS,
        infer: WELL_KNOWN_INFERENCE_RULES,
      },
      logger,
    });
    const projects = new Set(
      landscape()
        .technologies.filter(({ maturity }) => maturity)
        .map(({ name }) => `Resource:cncf/${name}`),
    );
    const anyName = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      fc.constantFrom('k8s', 'cncf/opa', 'PostgreSQL', 'x/y', '🙂', '\u0000'),
      fc.constantFrom('__proto__', 'cncf/__proto__', 'constructor', 'toString'),
      fc.constantFrom('lfai/onnx', 'default/kubernetes', 'CNCF/k8s', 'cncf/'),
      fc.constantFrom('', ' ', ',', ',,,', '/', '//', '\n', '\r\n', '\u2028'),
      fc.constant('y'.repeat(10_000)),
    );
    const anyValue = fc.oneof(
      { weight: 3, arbitrary: fc.array(anyName, { maxLength: 5 }).map(String) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'binary', maxLength: 10_240 }),
      },
      {
        weight: 1,
        arbitrary: fc.array(anyName, { minLength: 300 }).map(String),
      },
      { weight: 1, arbitrary: fc.anything() },
    );
    let related = 0;
    await fc.assert(
      fc.asyncProperty(
        anyValue,
        fc.oneof(fc.array(anyName, { maxLength: 3 }), fc.anything()),
        fc.oneof(fc.array(anyName, { maxLength: 3 }), fc.anything()),
        async (value, tags, dependsOn) => {
          const entity = using(value as string);
          entity.metadata.annotations!['argocd/app-name'] = value as string;
          entity.metadata.tags = tags as string[];
          entity.spec!.dependsOn = dependsOn as string[];
          const targets = (await process(processor, entity)).flatMap(each =>
            each.type === 'relation' ? each.relation.target : [],
          );
          related += targets.length;
          expect(
            targets
              .map(
                ({ kind, namespace, name }) => `${kind}:${namespace}/${name}`,
              )
              .filter(target => !projects.has(target)),
          ).toEqual([]);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(related).toBeGreaterThan(1_000);
    expect(logger.warn).not.toHaveBeenCalledWith(
      expect.stringContaining('should be reported'),
    );
  });
});
