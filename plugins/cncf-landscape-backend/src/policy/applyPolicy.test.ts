import type { Guide } from '../guide/Guide';
import { buildLandscape } from '../model/buildLandscape';
import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { landscapeOf } from '../__testUtils__/landscapeYaml';
import { technologyDetails } from '../serving/documents';
import { applyPolicy } from './applyPolicy';
import { parsePolicy } from '../policyFormat/parsePolicy';

const guide: Guide = {
  landscape: { groups: [], categories: [] },
  names: new Map(),
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

const landscape = (id: string, items: object[]) =>
  buildLandscape(
    { id, title: id.toUpperCase() },
    parseSourceFiles({
      landscape: {
        name: `${id}.yml`,
        text: landscapeOf([
          {
            name: 'Orchestration & Management',
            subcategories: [
              {
                name: 'Scheduling & Orchestration',
                items: items.map(item => ({
                  homepage_url: 'https://example.com',
                  ...item,
                })),
              },
            ],
          },
        ]),
      },
    }),
    guide,
  );

const cncf = landscape('cncf', [
  { name: 'Kubernetes', project: 'graduated', extra: { lfx_slug: 'k8s' } },
  { name: 'Nomad' },
  { name: 'Open Policy Agent (OPA)', project: 'graduated' },
  { name: 'Old One', project: 'archived' },
]);
const lfai = landscape('lfai', [{ name: 'ONNX', project: 'graduated' }]);

const apply = (text: string, options = {}) =>
  applyPolicy([cncf, lfai], parsePolicy('p.yaml', text), options);

const technology = (applied: ReturnType<typeof apply>, name: string) =>
  applied.landscapes
    .flatMap(({ technologies }) => technologies)
    .find(guided => guided.technology.name === name);

describe('applyPolicy', () => {
  it("gives own technologies names that are nobody else's", () => {
    const names = ['C#', 'C', 'C++', 'F#', '.NET', 'NET', 'Node.js', 'Node'];
    const own = (titles: string[]) =>
      titles.map(
        name => `  - { name: '${name}', category: L, subcategory: L }`,
      );
    const applied = apply(`
technologies:
${own(names).join('\n')}
decisions:
${names.map(name => `  - { technology: '${name}', ring: adopt }`).join('\n')}
`);
    expect(applied.findings).toEqual([]);
    expect(applied.decisions.map(one => one.technology)).toEqual(
      [
        ['c-sharp', 'C#'],
        ['c', 'C'],
        ['c-plus-plus', 'C++'],
        ['f-sharp', 'F#'],
        ['dot-net', '.NET'],
        ['net', 'NET'],
        ['node-js', 'Node.js'],
        ['node', 'Node'],
      ].map(([name, title]) => ({ landscape: 'cncf', name, title })),
    );
  });

  it('takes a name that only signs tell apart for no other one', () => {
    const { decisions, findings } = apply(`
technologies:
  - { name: 'C#', category: L, subcategory: L }
decisions:
  - { technology: 'C#', ring: adopt }
  - { technology: C, ring: hold }
`);
    expect(decisions).toMatchObject([
      { technology: { name: 'c-sharp' }, ring: 'adopt' },
    ]);
    expect(findings).toMatchObject([
      { message: expect.stringMatching(/no landscape has a technology 'C'/) },
    ]);
  });

  it('gives the entries of a radar names of their own as well', () => {
    const entries = ['C#', 'C', 'C++'].map((title, i) => ({
      id: ['csharp', 'c', 'cpp'][i],
      title,
      quadrant: 'Languages',
      timeline: [{ ringId: i ? 'hold' : 'adopt' }],
    }));
    const { decisions, findings } = apply(JSON.stringify({ entries }));
    expect(findings).toEqual([]);
    expect(
      decisions.map(({ technology: { name }, ring }) => [name, ring]),
    ).toEqual([
      ['c-sharp', 'adopt'],
      ['c', 'hold'],
      ['c-plus-plus', 'hold'],
    ]);
  });

  it('finds technologies by name, alias and landscape', () => {
    const { decisions, findings } = apply(`
decisions:
  - { technology: k8s, ring: adopt }
  - { technology: OPA, ring: trial, replacement: kubernetes }
  - { technology: lfai/onnx, ring: hold }
`);
    expect(findings).toEqual([]);
    expect(
      decisions.map(one => [one.id, one.technology.title, one.ring]),
    ).toEqual([
      ['cncf/kubernetes', 'Kubernetes', 'adopt'],
      ['cncf/open-policy-agent', 'Open Policy Agent (OPA)', 'trial'],
      ['lfai/onnx', 'ONNX', 'hold'],
    ]);
    expect(decisions[1].replacement).toEqual({
      landscape: 'cncf',
      name: 'kubernetes',
      title: 'Kubernetes',
    });
  });

  it('puts rings on items, of decisions for the whole company alone', () => {
    const applied = apply(`
decisions:
  - { technology: kubernetes, ring: adopt }
  - { technology: kubernetes, ring: hold, scope: { systems: [shop] } }
  - { technology: nomad, ring: trial, scope: { domains: [retail] } }
`);
    expect(technology(applied, 'kubernetes')?.technology.ring).toBe('adopt');
    expect(technology(applied, 'nomad')?.technology.ring).toBeUndefined();
    expect(applied.decisions.map(({ id }) => id)).toEqual([
      'cncf/kubernetes',
      'cncf/kubernetes system:default/shop',
      'cncf/nomad domain:default/retail',
    ]);
  });

  it('gives a landscape another version where it says something of it, and the same for the same', () => {
    const one = apply('decisions: [{ technology: nomad, ring: hold }]');
    const same = apply('decisions: [{ technology: Nomad, ring: hold }]');
    const other = apply('decisions: [{ technology: nomad, ring: trial }]');
    const [version] = one.landscapes.map(landscapeOne => landscapeOne.version);
    expect(version).not.toBe(cncf.version);
    expect(same.landscapes[0].version).toBe(version);
    expect(other.landscapes[0].version).not.toBe(version);
    expect(one.landscapes[1]).toBe(lfai);
  });

  it('gives it another version also where only an owner is another, for who follows it by that', () => {
    const versions = ['a', 'b'].map(
      owner =>
        apply(
          `decisions: [{ technology: nomad, ring: hold, owner: ${owner}, scope: { systems: [x] } }]`,
        ).landscapes[0].version,
    );
    expect(new Set([...versions, cncf.version]).size).toBe(3);
  });

  it("adds the company's own technologies as items without a maturity", () => {
    const applied = apply(`
technologies:
  - name: Roost
    category: Orchestration & Management
    subcategory: Nesting
    description: Where our services nest.
    repository: https://git.example.com/platform/roost
    aliases: [the nest]
    problem: Services have no home.
    features: [Warm]
    ko: { description: 둥지입니다. }
  - { name: 둥지, category: Birds, subcategory: Houses, landscape: lfai }
decisions:
  - { technology: The Nest, ring: adopt }
  - { technology: lfai/둥지, ring: trial }
`);
    expect(applied.findings).toEqual([]);
    const roost = technology(applied, 'roost')!;
    expect(roost.technology).toEqual({
      name: 'roost',
      title: 'Roost',
      category: 'orchestration-management',
      subcategory: 'nesting',
      landscape: 'cncf',
      itemId: 'orchestration-management--nesting--roost',
      description: 'Where our services nest.',
      homepage: undefined,
      repository: 'https://git.example.com/platform/roost',
      documentation: undefined,
      links: [
        {
          type: 'repository',
          title: 'Repository',
          url: 'https://git.example.com/platform/roost',
        },
      ],
      aliases: ['platform/roost', 'the nest'],
      tags: [],
      dates: {},
      audits: [],
      ring: 'adopt',
    });
    const [first, second] = applied.landscapes;
    expect(first.categories[0].subcategories.at(-1)).toEqual({
      slug: 'nesting',
      name: 'Nesting',
    });
    expect(second.categories.at(-1)).toEqual({
      slug: 'birds',
      name: 'Birds',
      subcategories: [{ slug: 'houses', name: 'Houses' }],
    });
    expect(second.groups[0].categories).toContain('birds');
    expect(applied.decisions[1].technology).toEqual({
      landscape: 'lfai',
      name: 'houses',
      title: '둥지',
    });
    expect(technologyDetails(first, roost, 'ko')).toMatchObject({
      description: '둥지입니다.',
      guide: {
        lang: 'ko',
        description: '둥지입니다.',
        problem: 'Services have no home.',
        features: ['Warm'],
        useCases: [],
        documentation: 'https://git.example.com/platform/roost',
      },
    });
    expect(
      technologyDetails(second, technology(applied, 'houses')!, 'en').guide,
    ).toBeUndefined();
  });

  it('changes no name and no item of the landscape', () => {
    const applied = apply(`
technologies:
  - { name: Scheduling, category: Orchestration & Management, subcategory: X }
aliases: { nomad: [hashi] }
`);
    expect(
      applied.landscapes[0].technologies
        .slice(0, 4)
        .map(one => one.technology.name),
    ).toEqual(cncf.technologies.map(one => one.technology.name));
    expect(cncf.technologies[1].technology.aliases).not.toContain('hashi');
  });

  it('adds aliases', () => {
    const applied = apply(`
aliases: { kubernetes: [The Platform], lfai/onnx: [models] }
decisions:
  - { technology: the platform, ring: adopt }
  - { technology: models, ring: hold }
`);
    expect(applied.findings).toEqual([]);
    expect(applied.decisions.map(({ id }) => id)).toEqual([
      'cncf/kubernetes',
      'lfai/onnx',
    ]);
  });

  const FINDINGS: [string, string, RegExp, decisions: number][] = [
    [
      'a technology that no landscape has',
      '{ technology: kubernets, ring: adopt }',
      /p\.yaml:2:7: decision about 'kubernets': no landscape has.*did you mean 'kubernetes' \(Kubernetes\)\?.*ignored/,
      0,
    ],
    [
      'a technology that is like none',
      '{ technology: quux-frobnicator, ring: adopt }',
      /2:7: .*write a technology's name, or add it under technologies/,
      0,
    ],
    [
      'a second decision about a technology, by another name',
      '{ technology: kubernetes, ring: adopt }\n  - { technology: k8s, ring: hold }',
      /3:7: decision about 'k8s': there is one already about 'Kubernetes', in line 2.*remove one of them, or give it a scope/,
      1,
    ],
    [
      'a second decision with the same scope',
      '{ technology: k8s, ring: adopt, scope: { systems: [a, b] } }\n  - { technology: k8s, ring: hold, scope: { systems: [b, a] } }',
      /3:7: .*already about 'Kubernetes' with the same scope, in line 2/,
      1,
    ],
    [
      'a replacement that no landscape has',
      '{ technology: nomad, ring: hold, replacement: kubernets }',
      /2:38: .*'kubernets'; did you mean 'kubernetes'.*the replacement is ignored/,
      1,
    ],
    [
      'a replacement that is the technology by another name',
      '{ technology: k8s, ring: hold, replacement: kubernetes }',
      /2:36: .*its replacement 'kubernetes' is the technology itself; name another one/,
      1,
    ],
    [
      'a replacement that is to be avoided itself',
      '{ technology: k8s, ring: hold, replacement: nomad }\n  - { technology: nomad, ring: hold }',
      /2:36: decision about 'Kubernetes': its replacement 'Nomad' is itself in the ring hold; name another one/,
      2,
    ],
    [
      'an archived project to use',
      '{ technology: old-one, ring: adopt }',
      /2:28: decision about 'Old One': it is in the ring adopt, and the project is archived.*look at the decision again/,
      1,
    ],
  ];

  it.each(FINDINGS)('reports %s', (_, decision, expected, count) => {
    const { decisions, findings } = apply(`decisions:\n  - ${decision}\n`);
    expect(
      findings.map(
        ({ file, line, column, message }) =>
          `${file}:${line}:${column}: ${message}`,
      ),
    ).toEqual([expect.stringMatching(expected)]);
    expect(decisions).toHaveLength(count);
  });

  const OTHER_FINDINGS: [string, string, RegExp][] = [
    [
      'an own technology that the landscape has',
      'technologies: [{ name: K8S, category: A, subcategory: B }]',
      /1:18: technology 'K8S': the landscape 'cncf' has it as 'Kubernetes'.*write 'kubernetes' where you decide on it/,
    ],
    [
      'an own technology in no landscape',
      'technologies: [{ name: X1, landscape: cnfc, category: A, subcategory: B }]',
      /1:18: technology 'X1': there is no landscape 'cnfc'.*write one of cncf, lfai/,
    ],
    [
      'a category that is nearly one of the landscape',
      "technologies: [{ name: X1, category: 'Orchestraton & Management', subcategory: B }]",
      /1:18: technology 'X1': the category 'Orchestraton & Management' is added.*did you mean 'Orchestration & Management'\?/,
    ],
    [
      'aliases of a technology that there is not',
      'aliases: { kubernets: [x] }',
      /1:12: aliases of 'kubernets': no landscape has.*did you mean 'kubernetes'/,
    ],
    [
      'an alias that means another technology',
      'aliases: { nomad: [k8s] }',
      /1:20: alias 'k8s' of 'Nomad' means 'Kubernetes' already.*choose another one/,
    ],
    [
      'an alias that is given to two',
      'aliases: { nomad: [the-one], kubernetes: [the-one] }',
      /1:43: alias 'the-one' of 'Kubernetes' means 'Nomad' already/,
    ],
  ];

  it.each(OTHER_FINDINGS)('reports %s', (_, text, expected) => {
    expect(
      apply(text).findings.map(
        ({ line, column, message }) => `${line}:${column}: ${message}`,
      ),
    ).toEqual([expect.stringMatching(expected)]);
  });

  it('reports which unread landscapes may have an unknown technology', () => {
    const { findings } = apply(
      'decisions: [{ technology: bert, ring: hold }]',
      {
        unread: ['lfnet'],
      },
    );
    expect(findings[0].message).toMatch(
      /\(lfnet could not be read yet, and may have it\)/,
    );
  });

  it('reports owners that are not in the catalog', () => {
    const { findings, decisions } = apply(
      'decisions: [{ technology: k8s, ring: hold, owner: ghosts }]',
      { unknownOwners: ['group:default/ghosts'] },
    );
    expect(findings).toEqual([
      {
        message: expect.stringMatching(
          /owner group:default\/ghosts is not in the catalog.*name a group or user that is/,
        ),
        file: 'p.yaml',
        line: 1,
        column: 44,
      },
    ]);
    expect(decisions).toHaveLength(1);
  });
});
