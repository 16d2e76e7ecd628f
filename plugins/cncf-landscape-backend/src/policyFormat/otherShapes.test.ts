import { parsePolicy } from './parsePolicy';

const read = (value: unknown) =>
  parsePolicy(
    'policy',
    typeof value === 'string' ? value : JSON.stringify(value, null, 2),
  );

/** Each decision in a line: what it is about, its ring, and the day. */
const decided = (value: unknown) =>
  read(value).decisions.map(({ technology, ring, decided: day, history }) =>
    [technology, ring, day, ...history.map(one => `< ${one.ring}`)]
      .filter(Boolean)
      .join(' '),
  );

const RINGS = [
  { id: 'adopt', name: 'ADOPT', color: '#93c47d' },
  { id: 'hold', name: 'HOLD', color: '#efafa9' },
];
const QUADRANTS = [{ id: '1', name: 'Languages' }];
const radarOf = (...entries: object[]) => ({
  title: 'Radar',
  quadrants: QUADRANTS,
  rings: RINGS,
  entries: entries.map(entry => ({ quadrant: '1', ...entry })),
});

describe('decisions that are written as a map', () => {
  it.each([
    ['decisions: { kubernetes: adopt, helm: hold }'],
    ['decisions: { kubernetes: { ring: adopt }, helm: { ring: Hold } }'],
    ['decisions: { adopt: [kubernetes], hold: [helm] }'],
    ['decisions: { adopt: kubernetes, hold: [{ technology: helm }] }'],
    ['decisions: { kubernetes: [{ ring: adopt }], helm: [{ ring: hold }] }'],
    ['decisions:\n  - kubernetes: adopt\n  - helm: hold'],
  ])('are read: %s', text => {
    expect(decided(text)).toEqual(['kubernetes adopt', 'helm hold']);
    expect(read(text).findings).toEqual([]);
  });

  it('keep all else that is said of them', () => {
    const [decision] = read(
      'decisions:\n  helm: { ring: hold, owner: platform, decided: 2026-01-31 }',
    ).decisions;
    expect(decision).toMatchObject({
      technology: 'helm',
      owner: 'group:default/platform',
      decided: '2026-01-31',
      at: { ring: { line: 2 } },
    });
  });

  it('cost themselves alone where they are wrong', () => {
    const { decisions, findings } = read(
      'decisions: { kubernetes: adopt, helm: hol, argo: 7, flux: }',
    );
    expect(decisions).toMatchObject([{ technology: 'kubernetes' }]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/'helm': there is no ring 'hol'.*'hold'/),
      expect.stringMatching(/'argo': ring is missing/),
      expect.stringMatching(/'flux': ring is missing/),
    ]);
  });
});

describe('a radar', () => {
  it.each([
    ['id', { key: 'helm', title: 'Helm', timeline: [{ ringId: 'adopt' }] }],
    ['key', { id: 'helm', title: 'Helm', timeline: [{ ringId: 'adopt' }] }],
    ['id and key', { title: 'Helm', timeline: [{ ringId: 'adopt' }] }],
    ['timeline', { id: 'helm', title: 'Helm', ring: 'adopt' }],
    ['anything but names', { name: 'Helm', ring: 'ADOPT' }],
    ['names of rings', { label: 'Helm', ring: 0 }],
  ])('is read without %s', (_, entry) => {
    const { findings, decisions } = read(radarOf(entry));
    expect(findings).toEqual([]);
    expect(decisions).toMatchObject([
      {
        technology: 'Helm',
        ring: 'adopt',
        decided: undefined,
        radar: { id: 'helm', key: 'helm', quadrant: '1' },
      },
    ]);
  });

  it.each([['1'], ['Languages'], ['languages'], [0]])(
    'finds the quadrant that an entry calls %j',
    quadrant => {
      const { quadrants, decisions, findings } = read({
        ...radarOf(),
        entries: [{ title: 'Go', ring: 'adopt', quadrant }],
      });
      expect(findings).toEqual([]);
      expect(quadrants).toEqual(QUADRANTS);
      expect(decisions).toMatchObject([{ radar: { quadrant: '1' } }]);
    },
  );

  it('puts what names no quadrant into one for others, and says so', () => {
    const { technologies, findings } = read({
      ...radarOf(),
      entries: [{ title: 'Go', ring: 'adopt' }],
    });
    expect(technologies).toMatchObject([{ category: 'Other' }]);
    expect(findings).toMatchObject([
      { message: expect.stringMatching(/quadrant is missing.*Other/) },
    ]);
  });

  it('knows the days of its entries as they are written', () => {
    const timeline = (date: string) => ({
      title: date,
      timeline: [{ ringId: 'adopt', date }],
    });
    const { decisions, findings } = read(
      radarOf(
        timeline('2024-01-15 00:30:00'),
        timeline('01/15/2024'),
        timeline('2024-01-15T00:00:00+09:00'),
        timeline('2024-02-30'),
      ),
    );
    expect(decisions.map(one => one.decided)).toEqual([
      '2024-01-15',
      '2024-01-15',
      '2024-01-15',
      undefined,
    ]);
    expect(findings).toMatchObject([
      { message: expect.stringMatching(/is not a date: '2024-02-30'/) },
    ]);
  });

  it('has rings of any script, whose names a label of the catalog can have', () => {
    const { rings, decisions, findings } = read({
      quadrants: QUADRANTS,
      rings: [
        { id: '도입', name: '도입' },
        { id: '우리끼리', name: '우리끼리' },
        { id: 'Осторожно', name: 'Осторожно' },
        { id: '보류', name: '보류' },
      ],
      entries: ['도입', '우리끼리', 'Осторожно', '보류'].map((ringId, i) => ({
        title: `T${i}`,
        quadrant: '1',
        timeline: [{ ringId }],
      })),
    });
    expect(findings).toEqual([]);
    expect(
      rings.map(({ name, title, advice }) => [name, title, advice]),
    ).toEqual([
      ['adopt', '도입', 'use'],
      ['ring-2', '우리끼리', 'try'],
      ['ring-3', 'Осторожно', 'try'],
      ['hold', '보류', 'avoid'],
    ]);
    expect(decisions.map(({ ring }) => ring)).toEqual(
      rings.map(({ name }) => name),
    );
  });

  it('has rings that are texts, or a map', () => {
    for (const rings of [
      ['Adopt', 'On Hold'],
      { adopt: 'Adopt', 'on-hold': 'On Hold' },
    ]) {
      const parsed = read({
        quadrants: ['Q'],
        rings,
        entries: [
          { title: 'Go', quadrant: 'Q', ring: 'on-hold' },
          { title: 'Ada', quadrant: 'Q', ring: 'On Hold' },
        ],
      });
      expect(parsed.findings).toEqual([]);
      expect(parsed.rings).toMatchObject([
        { name: 'adopt', advice: 'use' },
        { name: 'on-hold', title: 'On Hold', advice: 'avoid' },
      ]);
      expect(parsed.decisions.map(({ ring }) => ring)).toEqual([
        'on-hold',
        'on-hold',
      ]);
    }
  });

  it('has one ring of two spellings', () => {
    const parsed = read({
      quadrants: QUADRANTS,
      rings: [{ id: 'On Hold', name: 'On Hold' }, { id: 'on-hold' }],
      entries: [
        { title: 'A', quadrant: '1', timeline: [{ ringId: 'on-hold' }] },
        { title: 'B', quadrant: '1', timeline: [{ ringId: 'On Hold' }] },
      ],
    });
    expect(parsed.rings).toMatchObject([{ name: 'on-hold', advice: 'avoid' }]);
    expect(parsed.decisions).toHaveLength(2);
  });
});

describe('the advice of rings', () => {
  const adviceOf = (...rings: string[]) =>
    read({
      quadrants: QUADRANTS,
      rings: rings.map(id => ({ id, name: id })),
      entries: [{ title: 'A', quadrant: '1', ring: rings[0] }],
    }).rings.map(({ advice }) => advice);

  it.each([
    'Avoid',
    'stop',
    'Caution',
    'On Hold',
    'on-hold',
    'Retire',
    'Do Not Use',
    'Deprecated',
    '금지',
  ])('is to avoid in %s', name => {
    expect(adviceOf('Adopt', 'Trial', name)).toEqual(['use', 'try', 'avoid']);
    expect(adviceOf(name, 'Trial', 'Start')).toEqual(['avoid', 'try', 'use']);
    const { rings } = read(
      `rings: [{ name: adopt }, { name: last, title: ${name} }]\ndecisions: []`,
    );
    expect(rings.map(({ advice }) => advice)).toEqual(['use', 'avoid']);
  });

  it('is what the file says, whatever a ring is called', () => {
    const { rings } = read(
      'rings: [{ name: stop, advice: use }]\ndecisions: []',
    );
    expect(rings).toMatchObject([{ advice: 'use' }]);
  });
});

describe("other programs' radars", () => {
  it("reads Zalando's", () => {
    const { quadrants, technologies, findings } = read({
      date: '2024.01',
      entries: [
        { quadrant: 3, ring: 1, label: 'AWS Athena', active: true, moved: 0 },
        { quadrant: 0, ring: 3, label: 'Perl', active: false, moved: 2 },
      ],
    });
    expect(findings).toEqual([]);
    expect(quadrants).toEqual([
      { id: '3', name: 'Quadrant 4' },
      { id: '0', name: 'Quadrant 1' },
    ]);
    expect(technologies.map(({ name, category }) => [name, category])).toEqual([
      ['AWS Athena', 'Quadrant 4'],
      ['Perl', 'Quadrant 1'],
    ]);
    expect(
      decided({
        quadrants: [{ name: 'Languages' }, { name: 'Data' }],
        rings: [{ name: 'ADOPT', color: '#5ba300' }, { name: 'HOLD' }],
        entries: [
          { quadrant: 1, ring: 0, label: 'Kafka' },
          { quadrant: 0, ring: 1, label: 'Perl' },
        ],
      }),
    ).toEqual(['Kafka adopt', 'Perl hold']);
  });

  it('counts rings from 1 where a file does', () => {
    const entries = [1, 2, 3, 4].map(ring => ({
      label: `T${ring}`,
      ring,
      quadrant: ring,
    }));
    expect(decided({ entries })).toEqual([
      'T1 adopt',
      'T2 trial',
      'T3 assess',
      'T4 hold',
    ]);
    expect(read({ entries }).quadrants![0].name).toBe('Quadrant 1');
  });

  it("reads AOE's", () => {
    const radar = {
      items: [
        {
          id: 'argo-cd',
          title: 'Argo CD',
          body: '<p>Delivers <em>all</em> &amp; more</p>',
          ring: 'adopt',
          quadrant: 'tools',
          flag: 'changed',
          featured: true,
          tags: [],
          position: [1, 2],
          revisions: [
            { release: '2023-03-01', ring: 'trial', body: '<p>Tried</p>' },
            { release: '2024-03-01', ring: 'adopt', body: '<p>Held</p>' },
          ],
        },
        { title: 'Nomad', ring: 'hold', quadrant: 'tools', revisions: [] },
      ],
      releases: ['2023-03-01', '2024-03-01'],
    };
    expect(decided(radar)).toEqual([
      'Argo CD adopt 2024-03-01 < trial',
      'Nomad hold',
    ]);
    const { decisions, technologies, findings } = read(radar);
    expect(findings).toEqual([]);
    expect(technologies[0].description).toBe('Delivers all & more');
    expect(decisions[0].rationale).toBe('Held');
  });

  it("reads Thoughtworks', in a file or as a list alone", () => {
    const blips = [
      {
        name: 'Go',
        quadrant: 'Q1',
        ring: 'adopt',
        isNew: true,
        description: 'd',
      },
      { name: 'Perl', quadrant: 'Q1', ring: 'Caution', isNew: 'FALSE' },
    ];
    expect(
      decided({ quadrants: ['Q1'], rings: ['adopt', 'Caution'], blips }),
    ).toEqual(['Go adopt', 'Perl caution']);
    expect(decided(blips)).toEqual(['Go adopt', 'Perl caution']);
    const { rings, quadrants, findings } = read(blips);
    expect(findings).toEqual([]);
    expect(quadrants).toEqual([{ id: 'Q1', name: 'Q1' }]);
    expect(rings.map(({ name, advice }) => [name, advice])).toEqual([
      ['adopt', 'use'],
      ['trial', 'try'],
      ['assess', 'try'],
      ['hold', 'avoid'],
      ['caution', 'avoid'],
    ]);
  });

  it('takes a slip in a ring for no ring of its own', () => {
    const { decisions, findings } = read([
      { name: 'Go', quadrant: 'Q', ring: 'adopt' },
      { name: 'Perl', quadrant: 'Q', ring: 'adpot' },
    ]);
    expect(decisions).toHaveLength(1);
    expect(findings).toMatchObject([
      { message: expect.stringMatching(/did you mean 'adopt'/) },
    ]);
  });
});

describe('a file of which nothing can be read', () => {
  it.each([
    [
      'decisions of other words',
      'decisions:\n  - { tool: helm, status: approved }\n',
      /^policy:1:1: .*none of its decisions can be read \(there are 1\).*a map of tool, status, where \{ technology: kubernetes, ring: adopt \} is expected.*technology is missing/,
    ],
    ['decisions that are texts', 'decisions: [helm, argo]', /the text 'helm'/],
    [
      'empty decisions',
      'decisions:\n',
      /'decisions' is empty.*decisions: \[\]/,
    ],
    [
      'decisions that are left empty beside rings',
      'rings: [{ name: adopt }]\ndecisions:\n',
      /^policy:2:1: .*'decisions' is empty/,
    ],
    ['decisions that are a text', 'decisions: none', /the text 'none'.*\[\]/],
    [
      'a misspelt key beside rings',
      'rings: [{ name: adopt }]\ndesicions: [{ technology: helm, ring: adopt }]',
      /^policy:2:1: .*'desicions' is a list of 1 that is no part/,
    ],
    [
      'empty decisions beside a misspelt key',
      'decisions: []\ntools: [{ name: helm, ring: adopt }]',
      /'tools' is a list of 1/,
    ],
    ['rings alone', 'rings: [{ name: adopt }]', /nothing in it is a decision/],
    [
      'blips of other words',
      JSON.stringify({ rings: ['a'], blips: [{ what: 'x' }] }),
      /none of its blips can be read.*a map of what, where \{ "title"/,
    ],
    [
      'entries in rings that there are not',
      JSON.stringify(radarOf({ title: 'Go', ring: 'elsewhere' })),
      /no ring 'elsewhere'/,
    ],
    [
      'entries that are texts',
      JSON.stringify(radarOf(['Go'])),
      /none of its entries can be read/,
    ],
    [
      'technologies of which none can be read',
      'technologies: [{ title: x }]',
      /nothing in it is a decision/,
    ],
  ])('is refused with its shape and what is expected: %s', (_, text, told) => {
    expect(() => read(text)).toThrow(told);
    expect(() => read(text)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it.each([
    ['decisions: []'],
    ['{ "entries": [], "quadrants": [], "rings": [] }'],
    ['aliases: { helm: [charts] }'],
    ['rings: [{ name: adopt }]\ndecisions: []'],
  ])('is not one that says that nothing is decided: %s', text => {
    expect(read(text).decisions).toEqual([]);
  });
});

describe('a comment', () => {
  const dashes = '- '.repeat(60);

  it.each([
    `# ${dashes}\n`,
    `#${dashes}\n`,
    `- # ${dashes}\n`.replace('- #', '#'),
    `aliases: # ${dashes}\n  helm: [charts]\n`,
    `technologies:\n  # ${dashes}\n  - { name: A, category: B, subcategory: C, description: "${dashes}" }\n`,
  ])('of dashes is no nesting', before => {
    expect(
      read(`${before}decisions:\n  - { technology: opa, ring: adopt }\n`)
        .decisions,
    ).toHaveLength(1);
  });

  it('is not taken for one where lists are nested', () => {
    expect(() => read(`decisions:\n  ${dashes}x\n`)).toThrow(
      /nested more than 50 levels deep/,
    );
  });
});
