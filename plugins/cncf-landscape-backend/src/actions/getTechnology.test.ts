import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type { JsonObject } from '@backstage/types';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import {
  decided,
  guidedTechnology,
  policyOf,
  servedLandscapes,
} from '../__testUtils__/actionLandscapes';
import { registerGetTechnology } from './getTechnology';

const technologies = [
  guidedTechnology(
    'Jaeger',
    {
      maturity: 'graduated',
      aliases: ['tracer'],
      dates: { accepted: '2017-09-13' },
      links: [
        { type: 'homepage', title: 'Homepage', url: 'https://jaeger.example' },
      ],
    },
    { en: 'Distributed tracing.', ko: '분산 추적.' },
  ),
  guidedTechnology('Zipkin', { description: 'Another one.' }),
];

describe('get-technology', () => {
  async function get(input: JsonObject, policy?: Policy) {
    const actions = actionsRegistryServiceMock();
    const landscapes = servedLandscapes(technologies);
    registerGetTechnology(actions, {
      registry: { all: async () => landscapes },
      getPolicy: () => policy,
      catalog: {} as never,
    });
    const { output } = await actions.invoke({
      id: 'test:get-technology',
      input,
    });
    return output;
  }

  it('returns facts from the landscape and texts from the guide', async () => {
    expect(await get({ technology: 'Tracer' })).toEqual({
      landscape: 'cncf',
      name: 'jaeger',
      title: 'Jaeger',
      entityRef: 'resource:cncf/jaeger',
      maturity: 'graduated',
      category: 'Observability and Analysis',
      subcategory: 'Observability',
      description: 'Distributed tracing.',
      problem: 'The problem that Jaeger solves.',
      features: ['A feature.'],
      useCases: ['A use.'],
      notFor: ['What it is not for.'],
      aliases: ['tracer'],
      links: [{ title: 'Homepage', url: 'https://jaeger.example' }],
      dates: { accepted: '2017-09-13' },
      decisionsElsewhere: [],
      warnings: [],
    });
  });

  it('returns texts in the requested language, if the guide has them', async () => {
    expect(await get({ technology: 'jaeger', lang: 'ko' })).toMatchObject({
      description: '분산 추적.',
    });
    expect(await get({ technology: 'zipkin', lang: 'ko' })).toMatchObject({
      description: 'Another one.',
      features: [],
    });
  });

  it('takes the names that lists of technologies show', async () => {
    for (const technology of ['cncf/jaeger', 'resource:cncf/jaeger']) {
      expect(await get({ technology })).toMatchObject({ name: 'jaeger' });
    }
  });

  it('returns decisions and warnings', async () => {
    const policy = policyOf([
      {
        technology: decided('jaeger'),
        ring: 'hold',
        owner: 'group:default/platform',
        rationale: 'We have one tracer too many.',
        replacement: decided('zipkin'),
        reviewBy: '2001-01-01',
      },
      {
        technology: decided('jaeger'),
        ring: 'adopt',
        scope: { systems: ['system:default/parcels'] },
      },
    ]);
    expect(await get({ technology: 'jaeger' }, policy)).toMatchObject({
      ring: 'hold',
      advice: 'avoid',
      replacement: 'cncf/zipkin',
      decision: {
        ring: 'hold',
        owner: 'group:default/platform',
        rationale: 'We have one tracer too many.',
        reviewBy: '2001-01-01',
      },
      decisionsElsewhere: [
        { ring: 'adopt', scope: { systems: ['system:default/parcels'] } },
      ],
      warnings: ['avoid', 'replacedBy', 'reviewDue'],
    });
    expect(await get({ technology: 'zipkin' }, policy)).toMatchObject({
      warnings: ['notApproved'],
    });
  });

  it('suggests the most similar technology for an unknown name', async () => {
    await expect(get({ technology: 'jaegr' })).rejects.toThrow(
      'The technology "jaegr" is not in any landscape; did you mean "cncf/jaeger"?',
    );
  });
});
