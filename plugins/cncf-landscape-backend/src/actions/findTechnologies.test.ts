import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { JsonObject } from '@backstage/types';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import {
  decided,
  guidedTechnology,
  policyOf,
  servedLandscapes,
} from '../__testUtils__/actionLandscapes';
import { registerFindTechnologies } from './findTechnologies';

const technologies = [
  guidedTechnology(
    'Jaeger',
    { maturity: 'graduated', aliases: ['tracer'] },
    {
      en: 'Distributed tracing for requests that cross many services.',
      ko: '여러 서비스를 지나는 요청을 따라가는 분산 추적 도구입니다.',
    },
  ),
  guidedTechnology('Zipkin', { description: 'Distributed tracing system.' }),
  guidedTechnology('OpenTracing', {
    maturity: 'archived',
    description: 'Distributed tracing, described for every vendor.',
  }),
  guidedTechnology('Prometheus', {
    maturity: 'graduated',
    description: 'Metrics and alerts.',
  }),
  guidedTechnology('NATS', {
    maturity: 'incubating',
    subcategoryName: 'Streaming & Messaging',
    description: 'A message queue.',
  }),
];

describe('find-technologies', () => {
  async function find(input: JsonObject, policy?: Policy) {
    const actions = actionsRegistryServiceMock();
    const landscapes = servedLandscapes(technologies);
    registerFindTechnologies(actions, {
      registry: { all: async () => landscapes },
      getPolicy: () => policy,
      catalog: {} as never,
    });
    const { output } = await actions.invoke({
      id: 'test:find-technologies',
      input,
    });
    return output as {
      total: number;
      technologies: { name: string; ring?: string; advice?: string }[];
    };
  }
  const names = async (input: JsonObject, policy?: Policy) =>
    (await find(input, policy)).technologies.map(({ name }) => name);

  const policy = policyOf([
    { technology: decided('zipkin'), ring: 'adopt' },
    { technology: decided('jaeger'), ring: 'hold' },
    { technology: decided('prometheus'), ring: 'trial' },
    {
      technology: decided('nats'),
      ring: 'adopt',
      scope: { systems: ['system:default/parcels'] },
    },
  ]);

  it('finds what fits a need, the best fit first and what has ended last', async () => {
    expect(await names({ need: 'distributed tracing' })).toEqual([
      'jaeger',
      'zipkin',
      'opentracing',
    ]);
    expect(await names({ need: '분산 추적' })).toEqual([
      'jaeger',
      'zipkin',
      'opentracing',
    ]);
  });

  it('searches for the content of a sentence', async () => {
    expect(
      await names({ need: 'We need a message queue for our orders' }),
    ).toEqual(['nats']);
    expect(await names({ need: 'distributd tracing' })).toContain('jaeger');
    expect(await names({ need: 'tracer' })).toContain('jaeger');
  });

  it('finds nothing where nothing fits', async () => {
    expect(await find({ need: 'accounting' })).toEqual({
      total: 0,
      technologies: [],
      categories: [],
    });
  });

  it('has what the company approved first, and what it advises against last', async () => {
    const { technologies: found } = await find(
      { need: 'distributed tracing' },
      policy,
    );
    expect(found.map(({ name, ring, advice }) => [name, ring, advice])).toEqual(
      [
        ['zipkin', 'adopt', 'use'],
        ['opentracing', undefined, undefined],
        ['jaeger', 'hold', 'avoid'],
      ],
    );
  });

  it('takes no decision for one system for an approval of the company', async () => {
    expect(await names({}, policy)).toEqual([
      'zipkin',
      'prometheus',
      'nats',
      'opentracing',
      'jaeger',
    ]);
    expect(await names({ ring: 'Adopt' }, policy)).toEqual(['zipkin']);
  });

  it('narrows by category, subcategory, maturity and landscape, by name or slug', async () => {
    expect(await names({ category: 'streaming & messaging' })).toEqual([
      'nats',
    ]);
    expect(await names({ category: 'streaming-messaging' })).toEqual(['nats']);
    expect(
      await names({ category: 'Observability and Analysis' }),
    ).toHaveLength(5);
    expect(await names({ maturity: 'Graduated', landscape: 'cncf' })).toEqual([
      'jaeger',
      'prometheus',
    ]);
  });

  it('returns no more than requested, with the total', async () => {
    const { total, technologies: found } = await find({ limit: 2 });
    expect(total).toBe(5);
    expect(found).toHaveLength(2);
  });

  it('lists what exists when asked for something unknown', async () => {
    await expect(find({ landscape: 'lfai' })).rejects.toThrow(
      'There is no landscape "lfai"; there are: cncf',
    );
    await expect(find({ ring: 'love' }, policy)).rejects.toThrow(
      'has no ring "love"; it has: adopt, trial, assess, hold',
    );
    await expect(find({ ring: 'adopt' })).rejects.toThrow(
      'The company has no policy',
    );
  });
});
