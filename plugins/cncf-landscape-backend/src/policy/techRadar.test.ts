import type { Guide } from '../guide/Guide';
import { buildLandscape } from '../model/buildLandscape';
import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { applyPolicy } from './applyPolicy';
import { parsePolicy } from '../policyFormat/parsePolicy';
import { techRadarOf } from './techRadarOf';

const guide: Guide = {
  landscape: { groups: [], categories: [] },
  names: new Map(),
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

const cncf = buildLandscape(
  { id: 'cncf', title: 'CNCF' },
  parseSourceFiles({
    landscape: {
      name: 'cncf.yml',
      text: landscapeYaml([
        {
          name: 'Kubernetes',
          project: 'graduated',
          homepage_url: 'https://kubernetes.io',
          description: 'Runs containers.',
          extra: { lfx_slug: 'k8s' },
        },
        { name: 'Nomad', homepage_url: 'https://nomad.example.com' },
      ]),
    },
  }),
  guide,
);

const read = (text: string) => {
  const document = parsePolicy('radar.json', text);
  return { document, applied: applyPolicy([cncf], document) };
};

/** What comes out of what goes in, as JSON. */
const throughPolicy = (text: string) => {
  const { document, applied } = read(text);
  const radar = techRadarOf(applied, {
    quadrants: document.quadrants,
    undated: '2026-01-01',
  });
  return { radar: JSON.parse(JSON.stringify(radar)), applied };
};

/** Made like the example that the community's plugin comes with, with a technology of the landscape added. */
const RADAR = {
  entries: [
    {
      timeline: [
        {
          moved: 0,
          ringId: 'adopt',
          date: '2020-08-06T00:00:00.000Z',
          description: 'Everybody knows it, and it runs everywhere',
        },
      ],
      key: 'javascript',
      id: 'javascript',
      title: 'JavaScript',
      quadrant: 'languages',
      links: [
        { url: 'https://www.javascript.com/', title: 'Learn more' },
        { url: 'https://www.typescriptlang.org/', title: 'TypeScript' },
      ],
      description:
        'A language of **browsers** and *servers*.\n\n```ts\nconst x = "3";\n```\n',
    },
    {
      timeline: [
        { moved: -1, ringId: 'adopt', date: '2020-08-06T00:00:00.000Z' },
      ],
      key: 'ts',
      id: 'typescript',
      title: 'TypeScript',
      quadrant: 'languages',
      description: 'JavaScript with types',
      url: '#',
    },
    {
      timeline: [{ ringId: 'hold', date: '2020-08-06T00:00:00.000Z' }],
      key: 'force-push',
      id: 'force-push',
      title: 'Force push to master',
      quadrant: 'process',
    },
    {
      timeline: [
        {
          ringId: 'adopt',
          date: '2020-08-06T00:00:00.000Z',
          description: 'It held',
        },
        {
          ringId: 'trial',
          date: '2020-07-05T00:00:00.000Z',
          description: 'We try',
          moved: 1,
        },
      ],
      links: [{ url: 'https://github.com', title: 'Learn more' }],
      key: 'k8s',
      id: 'k8s',
      title: 'Managed Kubernetes',
      quadrant: 'infrastructure',
      description: 'Our own words on it',
      url: 'https://kubernetes.io/docs',
    },
  ],
  quadrants: [
    { id: 'infrastructure', name: 'Infrastructure' },
    { id: 'frameworks', name: 'Frameworks' },
    { id: 'languages', name: 'Languages' },
    { id: 'process', name: 'Process' },
  ],
  rings: [
    { id: 'adopt', name: 'ADOPT', color: '#5BA300', description: 'Take it.' },
    { id: 'trial', name: 'TRIAL', color: '#009EB0', description: 'Try it.' },
    { id: 'assess', name: 'ASSESS', color: '#C7BA00' },
    { id: 'hold', name: 'HOLD', color: '#E09B96', description: 'Leave it.' },
  ],
};

describe('the JSON of a tech radar', () => {
  it('goes in and comes out with nothing changed', () => {
    const { radar, applied } = throughPolicy(JSON.stringify(RADAR));
    expect(applied.findings).toEqual([]);
    expect(radar).toEqual(RADAR);
  });

  it('comes out the same a second time', () => {
    const { radar } = throughPolicy(JSON.stringify(RADAR));
    expect(throughPolicy(JSON.stringify(radar)).radar).toEqual(RADAR);
  });

  it('is a policy: decisions with their history, about technologies of the landscape where it has them', () => {
    const { applied } = read(JSON.stringify(RADAR));
    const [script, , push, kubernetes] = applied.decisions;
    expect(script).toMatchObject({
      technology: {
        landscape: 'cncf',
        name: 'javascript',
        title: 'JavaScript',
      },
      ring: 'adopt',
      decided: '2020-08-06',
      rationale: 'Everybody knows it, and it runs everywhere',
      links: RADAR.entries[0].links,
      history: [],
    });
    expect(push.technology.name).toBe('force-push-to-master');
    expect(kubernetes).toMatchObject({
      technology: { name: 'kubernetes', title: 'Kubernetes' },
      ring: 'adopt',
      decided: '2020-08-06',
      history: [{ ring: 'trial', decided: '2020-07-05', rationale: 'We try' }],
    });
    expect(applied.rings.map(({ advice }) => advice)).toEqual([
      'use',
      'try',
      'try',
      'avoid',
    ]);
  });

  it("makes technologies of the company's own of entries that no landscape has, in a category called as the quadrant", () => {
    const { applied } = read(JSON.stringify(RADAR));
    const [landscape] = applied.landscapes;
    expect(
      landscape.technologies.map(({ technology }) => [
        technology.name,
        technology.category,
        technology.ring,
      ]),
    ).toEqual([
      ['kubernetes', 'runtime', 'adopt'],
      ['nomad', 'runtime', undefined],
      ['javascript', 'languages', 'adopt'],
      ['typescript', 'languages', 'adopt'],
      ['force-push-to-master', 'process', 'hold'],
    ]);
    expect(landscape.technologies[2].technology.description).toBe(
      'A language of **browsers** and *servers*. ```ts const x = "3"; ```',
    );
  });

  const entry = {
    id: 'nomad',
    title: 'Nomad',
    quadrant: 'languages',
    timeline: [{ ringId: 'hold', date: '2026-01-31' }],
  };
  const MISTAKES: [string, object, RegExp, decisions: number][] = [
    [
      'a ring that there is not',
      { timeline: [{ ringId: 'hol', date: '2026-01-31' }] },
      /entry 'Nomad': there is no ring 'hol'; did you mean 'hold'/,
      0,
    ],
    [
      'a former ring that there is not',
      { timeline: [...entry.timeline, { ringId: 'x', date: '2025-01-31' }] },
      /entry 'Nomad': there is no ring 'x'; write one of.*that is ignored/,
      1,
    ],
    [
      'a quadrant that there is not',
      { quadrant: 'langages' },
      /no quadrant 'langages'.*did you mean 'languages'/,
      1,
    ],
    [
      'an invalid date',
      { timeline: [{ ringId: 'hold', date: 'soon' }] },
      /timeline 1 date is not a date: 'soon'; write it as 2026-01-31/,
      1,
    ],
    [
      'an invalid movement',
      { timeline: [{ ringId: 'hold', moved: 2 }] },
      /timeline 1 moved is not -1, 0 or 1; write one of them/,
      1,
    ],
    [
      'an entry without a timeline',
      { timeline: undefined },
      /timeline is missing; write \[\{ "ringId"/,
      0,
    ],
    [
      'an entry without a title',
      { title: undefined },
      /entry 1: title is missing/,
      0,
    ],
    [
      'a link that is not http(s)',
      { links: [{ title: 'x', url: 'mailto:me@example.com' }] },
      /links 1 url is not an http or https URL.*write it as https:/,
      1,
    ],
  ];

  it.each(MISTAKES)('reports %s', (_, fields, expected, count) => {
    const text = JSON.stringify(
      { ...RADAR, entries: [{ ...entry, ...fields }, RADAR.entries[0]] },
      null,
      2,
    );
    const { applied } = read(text);
    expect(applied.findings).toEqual([
      {
        message: expect.stringMatching(expected),
        file: 'radar.json',
        line: expect.any(Number),
        column: expect.any(Number),
      },
    ]);
    expect(applied.decisions).toHaveLength(count + 1);
  });

  it('reports an entry that is listed twice, and of colors and ids that rings cannot have', () => {
    const { document, applied } = read(
      JSON.stringify({
        quadrants: RADAR.quadrants,
        rings: [
          { id: 'Adopt It', name: 'Adopt', color: 'rebeccapurple' },
          { id: '!', name: 'Bang', color: '#abc' },
          { id: 'hold', name: 'Hold', color: '#abc' },
        ],
        entries: [
          { ...entry, timeline: [{ ringId: 'Adopt It' }] },
          { ...entry, timeline: [{ ringId: 'hold' }] },
        ],
      }),
    );
    expect(document.rings).toMatchObject([
      { name: 'adopt-it', title: 'Adopt' },
      { name: 'hold', color: '#aabbcc' },
    ]);
    expect(applied.decisions).toMatchObject([{ ring: 'adopt-it' }]);
    expect(applied.findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/color 'rebeccapurple' is ignored.*#2e7d32/),
        expect.stringMatching(/its id '!' has no letter/),
        expect.stringMatching(/its id 'nomad' is listed already/),
      ]),
    );
  });
});

describe('a link of a tech radar', () => {
  const linkedTo = (url: string) =>
    throughPolicy(
      JSON.stringify({
        rings: [{ id: 'adopt', name: 'Adopt', color: '#0a0' }],
        quadrants: [{ id: 'q', name: 'Q' }],
        entries: [
          {
            id: 'nomad',
            title: 'Nomad',
            quadrant: 'q',
            url,
            timeline: [{ ringId: 'adopt', date: '2026-01-01' }],
          },
        ],
      }),
    );

  it.each(['https://example.com/a', '/docs/nomad', '#nomad', '?id=nomad'])(
    'comes out as it went in where it leads to a page: %s',
    url => {
      expect(linkedTo(url).radar.entries[0].url).toBe(url);
    },
  );

  it.each([
    ['javascript', 'alert(1)'].join(':'),
    ['JavaScript', 'alert(1)'].join(':'),
    [' java\tscript', 'alert(1)'].join(':'),
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example/a',
    '/\\evil.example/a',
  ])('is ignored if it could be a script: %j', url => {
    const { radar, applied } = linkedTo(url);
    expect(radar.entries).toHaveLength(1);
    expect(radar.entries[0].url).toBeUndefined();
    expect(applied.findings[0].message).toMatch(
      /entry 'Nomad': url is not an http or https URL/,
    );
  });
});

describe('a policy as a tech radar', () => {
  it('has categories as quadrants, movements from the history, and no scoped decisions', () => {
    const document = parsePolicy(
      'policy.yaml',
      `
decisions:
  - technology: k8s
    ring: adopt
    decided: 2026-01-31
    rationale: It held.
    links: [{ title: Record, url: https://example.com/adr/1 }]
    history:
      - { ring: trial, decided: 2025-01-31 }
      - { ring: hold }
  - { technology: kubernetes, ring: hold, scope: { systems: [shop] } }
  - { technology: nomad, ring: hold }
`,
    );
    const radar = techRadarOf(applyPolicy([cncf], document), {
      undated: '2026-11-23',
    });
    expect(JSON.parse(JSON.stringify(radar))).toEqual({
      quadrants: [{ id: 'runtime', name: 'Runtime' }],
      rings: [
        expect.objectContaining({ id: 'adopt', name: 'Adopt' }),
        expect.objectContaining({ id: 'trial' }),
        expect.objectContaining({ id: 'assess' }),
        expect.objectContaining({ id: 'hold', color: '#c62828' }),
      ],
      entries: [
        {
          key: 'kubernetes',
          id: 'kubernetes',
          title: 'Kubernetes',
          quadrant: 'runtime',
          url: 'https://kubernetes.io',
          links: [{ title: 'Record', url: 'https://example.com/adr/1' }],
          description: 'Runs containers.',
          timeline: [
            {
              date: '2026-01-31T00:00:00.000Z',
              ringId: 'adopt',
              description: 'It held.',
              moved: 1,
            },
            { date: '2025-01-31T00:00:00.000Z', ringId: 'trial', moved: 1 },
            { date: '2025-01-31T00:00:00.000Z', ringId: 'hold' },
          ],
        },
        {
          key: 'nomad',
          id: 'nomad',
          title: 'Nomad',
          quadrant: 'runtime',
          url: 'https://nomad.example.com',
          timeline: [{ date: '2026-11-23T00:00:00.000Z', ringId: 'hold' }],
        },
      ],
    });
  });
});
