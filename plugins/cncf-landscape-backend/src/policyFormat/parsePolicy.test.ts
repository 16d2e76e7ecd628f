import { parsePolicy } from './parsePolicy';

const read = (text: string) => parsePolicy('policy.yaml', text);

const GOOD = `
  - technology: helm
    ring: adopt
`;

describe('parsePolicy', () => {
  it('reads rings, decisions, technologies and aliases', () => {
    const document = read(`
rings:
  - { name: adopt, title: Use it, color: '#00ff00', meaning: Do. }
  - { name: sandbox-only, advice: try }
  - { name: hold }
  - { name: retire }
decisions:
  - technology: k8s
    ring: Use it
    owner: Platform
    rationale: |
      Everything runs on it.
      So do we.
    decided: 2026-01-31
    reviewBy: 2027-01-31
    replacement: cncf/nomad
    conditions: Managed only.
    scope: { systems: [Shop, system:default/shop, system:other/till], owners: [user:jane] }
    links:
      - { title: Record, url: https://example.com/adr/1 }
      - url: https://wiki.example.com/k8s
    history:
      - { ring: hold, decided: 2024-01-01 }
      - { ring: sandbox-only, decided: 2025-01-01, rationale: First try. }
technologies:
  - name: Roost
    category: Runtime
    subcategory: Container Runtime
    aliases: [rst]
    problem: Nests are hard.
aliases:
  kubernetes: [the-platform]
  helm: charts
`);
    expect(document.findings).toEqual([]);
    expect(document.rings).toEqual([
      {
        name: 'adopt',
        title: 'Use it',
        color: '#00ff00',
        meaning: 'Do.',
        advice: 'use',
      },
      expect.objectContaining({
        name: 'sandbox-only',
        title: 'Sandbox only',
        advice: 'try',
      }),
      expect.objectContaining({ name: 'hold', title: 'Hold', advice: 'avoid' }),
      expect.objectContaining({ name: 'retire', advice: 'avoid' }),
    ]);
    expect(document.decisions).toEqual([
      {
        technology: 'k8s',
        ring: 'adopt',
        owner: 'group:default/platform',
        rationale: 'Everything runs on it.\nSo do we.',
        decided: '2026-01-31',
        reviewBy: '2027-01-31',
        replacement: 'cncf/nomad',
        conditions: 'Managed only.',
        scope: {
          systems: ['system:default/shop', 'system:other/till'],
          owners: ['user:default/jane'],
        },
        links: [
          { title: 'Record', url: 'https://example.com/adr/1' },
          { title: 'wiki.example.com', url: 'https://wiki.example.com/k8s' },
        ],
        history: [
          {
            ring: 'sandbox-only',
            decided: '2025-01-01',
            rationale: 'First try.',
          },
          { ring: 'hold', decided: '2024-01-01', rationale: undefined },
        ],
        at: expect.objectContaining({
          technology: { file: 'policy.yaml', line: 8, column: 5 },
        }),
      },
    ]);
    expect(document.technologies).toMatchObject([
      { name: 'Roost', aliases: ['rst'], problem: 'Nests are hard.' },
    ]);
    expect(document.aliases).toMatchObject([
      { technology: 'kubernetes', aliases: [{ alias: 'the-platform' }] },
      { technology: 'helm', aliases: [{ alias: 'charts' }] },
    ]);
  });

  it('has the usual rings where it names none', () => {
    const { rings } = read('decisions: []');
    expect(rings.map(({ name, advice }) => [name, advice])).toEqual([
      ['adopt', 'use'],
      ['trial', 'try'],
      ['assess', 'try'],
      ['hold', 'avoid'],
    ]);
  });

  it('takes what is empty for absent', () => {
    const document = read(`
decisions:
  - technology: helm
    ring: adopt
    owner:
    links:
rings:
`);
    expect(document.findings).toEqual([]);
    expect(document.decisions).toMatchObject([{ links: [], history: [] }]);
  });

  it('reads a policy in JSON, indented with tabs', () => {
    const json = { decisions: [{ technology: 'helm', ring: 'hold' }] };
    expect(read(JSON.stringify(json, null, '\t')).decisions).toMatchObject([
      { technology: 'helm', ring: 'hold' },
    ]);
  });

  it('is not fooled by names that every object has', () => {
    const { decisions, findings } = read(`
decisions:
  - { technology: helm, ring: adopt, constructor: x, __proto__: { ring: hold } }
aliases: { __proto__: [x], toString: [y] }
`);
    expect(decisions).toMatchObject([{ technology: 'helm', ring: 'adopt' }]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/unknown key 'constructor'/),
      expect.stringMatching(/unknown key '__proto__'/),
    ]);
  });

  /** One mistake each: what is written after two good lines, where it is expected, and how. */
  const MISTAKES: [
    mistake: string,
    text: string,
    at: string,
    expected: RegExp,
  ][] = [
    [
      'an unknown key',
      `  - { technology: argo, ring: adopt, rationle: x }`,
      '4:38',
      /argo.*unknown key 'rationle'.*did you mean 'rationale'\?/,
    ],
    [
      'a key that is like none',
      `  - { technology: argo, ring: adopt, xyzzy: x }`,
      '4:38',
      /unknown key 'xyzzy'.*known are technology, ring, owner/,
    ],
    [
      'an unknown section',
      `desicions: []`,
      '4:1',
      /unknown key 'desicions'.*did you mean 'decisions'\?/,
    ],
    [
      'a key that is listed twice',
      `  - technology: argo\n    ring: adopt\n    ring: hold`,
      '5:5',
      /argo.*ring is listed more than once.*last one applies/,
    ],
    [
      'a decision without a technology',
      `  - { ring: adopt }`,
      '4:5',
      /decision 2: technology is missing; name a technology/,
    ],
    [
      'a technology that is a number',
      `  - { technology: 7, ring: adopt }`,
      '4:7',
      /decision 2: technology is not text; name a technology/,
    ],
    [
      'a technology that is empty text',
      `  - { technology: '', ring: adopt }`,
      '4:7',
      /technology is empty; name a technology/,
    ],
    [
      'a decision without a ring',
      `  - { technology: argo }`,
      '4:5',
      /argo.*ring is missing; name one of the rings, as 'adopt'/,
    ],
    [
      'a ring that there is not',
      `  - { technology: argo, ring: adpot }`,
      '4:25',
      /argo.*no ring 'adpot'; did you mean 'adopt'\? There are adopt, trial, assess, hold/,
    ],
    [
      'a ring that is like none',
      `  - { technology: argo, ring: forbidden }`,
      '4:25',
      /no ring 'forbidden'; write one of adopt, trial, assess, hold/,
    ],
    [
      'a decision that is a text',
      `  - argo`,
      '4:5',
      /decision 2 is not a map of fields.*write it as \{ technology: …, ring: … \}/,
    ],
    [
      'a section that is not a list',
      `technologies: { name: Roost }`,
      '4:1',
      /'technologies' is not a list.*write each entry after '- '/,
    ],
    [
      'an owner that is a list',
      `  - { technology: argo, ring: adopt, owner: [a] }`,
      '4:38',
      /argo.*owner is not text; write it as group:default\/platform/,
    ],
    [
      'an owner that is not a reference',
      `  - { technology: argo, ring: adopt, owner: The A Team }`,
      '4:38',
      /owner is not an entity reference: 'The A Team'; write it as group:default\/platform/,
    ],
    [
      'an owner that cannot own',
      `  - { technology: argo, ring: adopt, owner: 'component:default/shop' }`,
      '4:38',
      /owner refers to a component.*it must be a group or a user/,
    ],
    [
      'an invalid date',
      `  - { technology: argo, ring: adopt, decided: last week }`,
      '4:38',
      /decided is not a date: 'last week'; write it as 2026-01-31/,
    ],
    [
      'a date that is in no calendar',
      `  - { technology: argo, ring: adopt, decided: 2026-02-30 }`,
      '4:38',
      /decided is not a date: '2026-02-30' is in no calendar; write it as/,
    ],
    [
      'a date that is a number',
      `  - { technology: argo, ring: adopt, decided: 2026 }`,
      '4:38',
      /decided is not a date; write it as 2026-01-31/,
    ],
    [
      'a review before the decision',
      `  - { technology: argo, ring: adopt, decided: 2026-02-01, reviewBy: 2026-01-01 }`,
      '4:59',
      /reviewBy 2026-01-01 is before the day of the decision \(2026-02-01\).*write a later day/,
    ],
    [
      'a replacement that is the technology itself',
      `  - { technology: Argo, ring: hold, replacement: argo }`,
      '4:37',
      /its own replacement.*name another technology/,
    ],
    [
      'a replacement that is a list',
      `  - { technology: argo, ring: hold, replacement: [flux] }`,
      '4:37',
      /replacement is not text; name a technology/,
    ],
    [
      'a link that is not http(s)',
      `  - { technology: argo, ring: adopt, links: [{ title: x, url: 'javascript:alert(1)' }] }`,
      '4:58',
      /links 1 url is not an http or https URL: 'javascript:alert\(1\)'; write it as https:/,
    ],
    [
      'a link that is a text',
      `  - { technology: argo, ring: adopt, links: [https://example.com] }`,
      '4:46',
      /links 1 is not a link; write it as \{ title/,
    ],
    [
      'links that are no list',
      `  - { technology: argo, ring: adopt, links: https://example.com }`,
      '4:38',
      /links is not a list; write \[\{ title: …, url: https:/,
    ],
    [
      'a URL that cannot be one',
      `  - { technology: argo, ring: adopt, links: [{ url: 'https://[x' }] }`,
      '4:48',
      /links 1 url is not a URL: 'https:\/\/\[x'; write it as https:/,
    ],
    [
      'a scope that is empty',
      `  - { technology: argo, ring: hold, scope: {} }`,
      '4:37',
      /scope has no valid reference.*decision is ignored; write it as scope: \{ systems/,
    ],
    [
      'a scope of unknown places',
      `  - { technology: argo, ring: hold, scope: { sytems: [shop] } }`,
      '4:46',
      /unknown key 'sytems'.*did you mean 'systems'\?/,
    ],
    [
      'a scope of the wrong kind',
      `  - { technology: argo, ring: hold, scope: { systems: ['component:default/shop'], owners: [a] } }`,
      '4:56',
      /scope systems 1 refers to a component.*it must be a system, as system:default\/shop/,
    ],
    [
      'a scope that is a text',
      `  - { technology: argo, ring: hold, scope: shop }`,
      '4:37',
      /scope is not a scope; write it as \{ systems/,
    ],
    [
      'a scope whose systems are no list',
      `  - { technology: argo, ring: hold, scope: { systems: shop, owners: [a] } }`,
      '4:46',
      /scope systems is not a list; write \[system:default\/shop\]/,
    ],
    [
      'a misspelled scope, which must not hold everywhere',
      `  - { technology: argo, ring: hold, scpoe: { systems: [shop] } }`,
      '4:37',
      /unknown key 'scpoe'.*did you mean 'scope'\?/,
    ],
    [
      'a ring in the history that there is not',
      `  - { technology: argo, ring: hold, history: [{ ring: tral }] }`,
      '4:49',
      /in its history there is no ring 'tral'; did you mean 'trial'\?/,
    ],
    [
      'a history after the decision',
      `  - { technology: argo, ring: hold, decided: 2026-01-01, history: [{ ring: trial, decided: 2026-06-01 }] }`,
      '4:83',
      /history has trial of 2026-06-01, after it was decided.*write there what was before/,
    ],
    [
      'a history that is not a list',
      `  - { technology: argo, ring: hold, history: trial }`,
      '4:37',
      /history is not a list; write \[\{ ring: trial/,
    ],
    [
      'a rationale that is a map',
      `  - { technology: argo, ring: hold, rationale: { why: x } }`,
      '4:37',
      /rationale is not text; write a sentence/,
    ],
    [
      'a text that is too long',
      `  - { technology: argo, ring: hold, rationale: "${'x'.repeat(
        10_001,
      )}" }`,
      '4:37',
      /rationale is longer than 10000 characters; say it shorter/,
    ],
    [
      'a ring that is listed twice',
      `rings: [{ name: adopt }, { name: hold }, { name: adopt }]`,
      '4:44',
      /ring 'adopt' is listed already.*give each ring a name of its own/,
    ],
    [
      'a ring without a name',
      `rings: [{ name: adopt }, { title: Hold }]`,
      '4:26',
      /ring 2: name is missing; give it a name/,
    ],
    [
      'a ring whose name no label can have',
      `rings: [{ name: adopt }, { name: Not Now }]`,
      '4:28',
      /name cannot be the name of a ring: 'Not Now'.*use lower case letters/,
    ],
    [
      'a color that is a word',
      `rings: [{ name: adopt, color: green }]`,
      '4:24',
      /color is not a color: 'green'; write it as '#2e7d32'/,
    ],
    [
      'a color that is a comment, without its quotes',
      `rings:\n  - name: adopt\n    color: 2e7d32`,
      '6:5',
      /color is not a color: '2e7d32'; write it as '#2e7d32', in quotes/,
    ],
    [
      'an advice that there is not',
      `rings: [{ name: adopt, advice: recommend }]`,
      '4:24',
      /advice is unknown: 'recommend'; write use, try or avoid/,
    ],
    [
      'rings of which none can be read',
      `rings: [7]`,
      '4:1',
      /no ring is valid, so the default rings apply/,
    ],
    [
      'an own technology without a category',
      `technologies: [{ name: Roost, subcategory: Database }]`,
      '4:16',
      /technology 'Roost': category is missing; write the category/,
    ],
    [
      'an own technology without a subcategory',
      `technologies: [{ name: Roost, category: Database }]`,
      '4:16',
      /technology 'Roost': subcategory is missing; write the subcategory/,
    ],
    [
      'an own technology without a name',
      `technologies: [{ category: A, subcategory: B }]`,
      '4:16',
      /technology 1: name is missing; say what it is called/,
    ],
    [
      'an own technology that is listed twice',
      `technologies:\n  - { name: Roost, category: A, subcategory: B }\n  - { name: roost, category: A, subcategory: C }`,
      '6:7',
      /'roost' is listed already, in line 5.*write each technology once/,
    ],
    [
      'an own technology whose features are no list',
      `technologies: [{ name: Roost, category: A, subcategory: B, features: fast }]`,
      '4:60',
      /'Roost': features is not a list; write \[first, second\]/,
    ],
    [
      'texts in a language that are a text',
      `technologies: [{ name: Roost, category: A, subcategory: B, ko: 둥지 }]`,
      '4:60',
      /'Roost': ko is not a map of texts; write it as \{ description/,
    ],
    [
      'an own technology with an invalid homepage',
      `technologies: [{ name: Roost, category: A, subcategory: B, homepage: roost.example.com }]`,
      '4:60',
      /homepage is not an http or https URL: 'roost.example.com'; write it as https:/,
    ],
    [
      'aliases that are a list',
      `aliases: [k8s]`,
      '4:1',
      /'aliases' is not a map.*write each technology with its names/,
    ],
    [
      'an alias that is not text',
      `aliases: { kubernetes: [k8s, 8] }`,
      '4:30',
      /aliases of 'kubernetes': the name 2 is not text; write another name/,
    ],
    [
      'aliases of a technology that are a map',
      `aliases: { kubernetes: { k8s: yes } }`,
      '4:12',
      /aliases of 'kubernetes': its value is not a list; write \[first, second\]/,
    ],
    [
      'a second document',
      `---\ndecisions: []`,
      '4:1',
      /a second document begins here.*remove the '---'/,
    ],
  ];

  it('reports at least forty kinds of mistakes', () => {
    expect(MISTAKES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(MISTAKES)(
    'reports %s, with line, column and a correction, and keeps the rest',
    (_, mistake, at, expected) => {
      const { decisions, findings } = read(`decisions:${GOOD}${mistake}\n`);
      const messages = findings.map(
        ({ file, line, column, message }) =>
          `${file}:${line}:${column}: ${message}`,
      );
      expect(messages).toEqual(
        expect.arrayContaining([
          expect.stringMatching(
            new RegExp(`^policy\\.yaml:${at}: .*${expected.source}`, 's'),
          ),
        ]),
      );
      expect(decisions).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ technology: 'helm', ring: 'adopt' }),
        ]),
      );
    },
  );

  it.each([
    ['scope: {}', 0],
    ['scope: shop', 0],
    ['scpoe: { systems: [shop] }', 0],
    ['scope: { systems: [component:x/y] }', 0],
    ['scope:', 0],
    ['decided: soon', 1],
  ])(
    'never lets a decision hold for all that was meant for some: %s',
    (field, count) => {
      const { decisions } = read(`
decisions:${GOOD}
  - technology: argo
    ring: hold
    ${field}
`);
      expect(decisions).toHaveLength(1 + count);
    },
  );

  /** What is not a policy at all: the last good one stays. */
  const REFUSED: [mistake: string, text: string, expected: RegExp][] = [
    ['an empty file', '', /is empty; write 'decisions: \[\]'/],
    ['a file of comments', '# nothing\n', /is empty/],
    [
      'a list',
      '- technology: helm\n',
      /:1:1: is not a policy: it is a list.*write 'decisions:'/,
    ],
    ['a text', 'hello', /:1:1: is not a policy: it is a text/],
    [
      'another kind of file',
      'apiVersion: backstage.io/v1alpha1\nkind: Component\n',
      /is not a policy: it has apiVersion, kind, and none of rings, decisions.*let cncfLandscape\.policy name/,
    ],
    [
      'a web page',
      '<!DOCTYPE html><html></html>',
      /is a web page and not a policy/,
    ],
    [
      'tabs',
      'decisions:\n\t- technology: helm\n',
      /policy\.yaml:2:1: .*indent with spaces/,
    ],
    [
      'a text with a colon',
      'decisions:\n  - technology: helm: 3\n',
      /policy\.yaml:2:\d+: .*in quotes/,
    ],
    [
      'fields that are not in line',
      'decisions:\n  - technology: helm\n   ring: hold\n',
      /policy\.yaml:3:1: .*same column/,
    ],
    [
      'quotes that are not closed',
      'decisions:\n  - technology: "helm\n    ring: hold\n',
      /policy\.yaml:\d+:\d+: .*close what is open/,
    ],
    [
      'an undefined YAML alias',
      'decisions: *all\n',
      /policy\.yaml.*write out its value/,
    ],
    [
      'too many characters',
      `decisions: []\n#${'x'.repeat(1024 * 1024)}`,
      /has 1048\d+ characters, more than the 1048576 that are read/,
    ],
    [
      'a bomb of aliases',
      [
        'a: &a [x,x,x,x,x,x,x,x,x,x]',
        'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
        'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
        'decisions: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
      ].join('\n'),
      /alias/i,
    ],
    [
      'too deep a nest',
      `decisions: ${'['.repeat(300)}${']'.repeat(300)}`,
      /nested more than 50 levels deep, as no policy is/,
    ],
  ];

  it.each(REFUSED)('rejects %s as a whole', (_, text, expected) => {
    expect(() => read(text)).toThrow(expected);
    expect(() => read(text)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
