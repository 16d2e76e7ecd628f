import { buildLandscape } from '../model/buildLandscape';
import { landscapeDocument } from '../serving/documents';
import { parseSourceFiles } from './parseSourceFiles';

const guide = {
  landscape: { groups: [], categories: [] },
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

function read(text: string, settings?: string) {
  const source = parseSourceFiles({
    landscape: { name: 'landscape.yml', text },
    settings: settings ? { name: 'settings.yml', text: settings } : undefined,
  });
  const landscape = buildLandscape({ id: 'x', title: 'X' }, source, guide);
  return {
    ...source,
    document: landscapeDocument(landscape),
    technologies: landscape.technologies.map(({ technology }) => technology),
    messages: landscape.findings.map(({ message }) => message),
  };
}

/** Items of one subcategory. */
const items = (...lines: string[]) =>
  `landscape: [{ name: C, subcategories: [{ name: S, items: [${lines.join(
    ', ',
  )}] }] }]`;

describe('A landscape that lists subcategories by its items alone', () => {
  const text = `
landscape:
  - { name: Sector, subcategories: [] }
  - name: Work
    subcategories:
      - name: All
        items:
          - { name: Owl, second_path: [Sector / Energy, Region / North, Region / North / East] }
          - { name: Wren, second_path: Sector / Energy }
  - { name: Nothing, subcategories: [{ name: At all, items: [] }] }
`;
  const settings = `
groups:
  - { name: Work, categories: [Work] }
  - { name: Sectors, categories: [Sector] }
  - { name: Regions, categories: [Region] }
  - { name: Empty, categories: [Nothing] }
`;

  it('has them, with their categories and the groups of these', () => {
    const { categories, groups, items: owls, messages } = read(text, settings);
    expect(categories.map(({ name }) => name)).toEqual([
      'Sector',
      'Work',
      'Nothing',
      'Region',
    ]);
    expect(categories[0].subcategories).toEqual([
      { slug: 'energy', name: 'Energy' },
    ]);
    expect(categories[3].subcategories.map(({ name }) => name)).toEqual([
      'North',
      'North / East',
    ]);
    expect(owls.map(({ alsoIn }) => alsoIn.length)).toEqual([3, 1]);
    expect(groups.map(({ name }) => name)).toEqual([
      'Work',
      'Sectors',
      'Regions',
    ]);
    expect(messages).toEqual([]);
  });

  it('makes no more of them than a landscape has', () => {
    const paths = Array.from({ length: 90 }, (_, i) => i);
    const many = Array.from(
      { length: 40 },
      (_, i) =>
        `{ name: N${i}, second_path: [${paths.map(j => `A / B${i}-${j}`)}] }`,
    );
    const { categories, findings, unlistedFindings } = read(items(...many));
    expect(categories[1].subcategories).toHaveLength(2_000);
    expect(findings.length + (unlistedFindings ?? 0)).toBe(1_600);
  });
});

describe('A name', () => {
  it('may look like a number, a truth value or a dash', () => {
    const { document, technologies, messages, groups } = read(
      `
landscape:
  - name: 2012
    subcategories: [{ name: "-", items: [{ name: 1984 }, { name: true }] }, { name: +, items: [{ name: 0x10 }] }]
  - name: 1.10
    subcategories: [{ name: "-", items: [{ name: 1.10, description: 42, extra: { lfx_slug: 07 } }] }]
`,
      'groups: [{ name: 3, categories: [2012, 1.10] }]',
    );
    expect(messages).toEqual([]);
    expect(groups).toEqual([
      { slug: '3', name: '3', categories: ['2012', '1-10'] },
    ]);
    expect(technologies.map(({ title }) => title)).toEqual([
      '1984',
      'true',
      '0x10',
      '1.10',
    ]);
    expect(technologies[3]).toMatchObject({
      name: '1-10',
      description: '42',
      aliases: ['07'],
    });
    const [first, second] = document.categories[0].subcategories;
    expect([first.name, second.name]).toEqual(['-', '+']);
    expect(first.slug).toMatch(/^[0-9a-f]{8}$/);
    expect(document.items[0].subcategory).toBe(first.slug);
  });

  it('may be in another script, or have a sign at its end', () => {
    const { technologies } = read(
      items(
        "{ name: 飞桨, project: graduated, repo_url: 'https://github.com/PaddlePaddle/Paddle' }",
        "{ name: 蓝莺 (member), homepage_url: 'https://www.oriole.example' }",
        '{ name: 星河, project: sandbox }',
        '{ name: Oriole™, project: regular }',
      ),
    );
    expect(technologies.map(({ name }) => name)).toEqual([
      'paddle',
      'oriole-example-member',
      's',
      'oriole',
    ]);
  });
});

describe('An item', () => {
  const one = (fields: string) => read(items(`{ name: A, ${fields} }`));

  it('is part of any listed item', () => {
    const { technologies, messages } = read(
      items(
        '{ name: Group A }',
        '{ name: B, extra: { parent_project: Group A } }',
      ),
    );
    expect(technologies[1].parent).toBe('group-a');
    expect(messages).toEqual([]);
  });

  it('has dates without zeros before their numbers', () => {
    const { technologies, messages } = one(
      'joined: 2021-2-3, extra: { accepted: 2020-1-31T00:00:00Z, graduated: 2020-13-1 }',
    );
    expect(technologies[0].joined).toBe('2021-02-03');
    expect(technologies[0].dates.accepted).toBe('2020-01-31');
    expect(messages).toEqual([
      expect.stringContaining("graduated is not a date: '2020-13-01'"),
    ]);
  });

  it('has mail addresses among its links, which say nothing but a subject', () => {
    const { technologies, messages } = one(
      `extra: { mailing_list_url: 'mailto:list+subscribe@a.example?subject=hi', other_links: [
        { name: email, url: 'mailto:team@a.example' },
        { url: 'mailto:us@a.example' },
        { name: evil, url: 'mailto:team@a.example?attach=/etc/passwd' } ] }`,
    );
    expect(technologies[0].links).toEqual([
      {
        type: 'mailing-list',
        title: 'Mailing list',
        url: 'mailto:list+subscribe@a.example?subject=hi',
      },
      { type: 'other', title: 'email', url: 'mailto:team@a.example' },
      { type: 'other', title: 'us@a.example', url: 'mailto:us@a.example' },
    ]);
    expect(messages).toEqual([
      expect.stringContaining(
        'extra.other_links.2.url is not an http or https URL, nor a mailto: address',
      ),
    ]);
  });

  it('has all links of the format, and what else it says', () => {
    const { technologies, messages } = one(
      `license: MIT, enduser: true, joined: '2020-01-01', extra: { facebook_url: 'https://f.example', reddit_url:
        'https://r.example', pinterest_url: 'https://p.example', funding_url: 'https://m.example', chat_channel: '#a',
        tag: [security, app-delivery], summary_tags: 'go, Security' }`,
    );
    expect(technologies[0].links.map(({ type }) => type)).toEqual([
      'reddit',
      'facebook',
      'pinterest',
      'funding',
    ]);
    expect(technologies[0]).toMatchObject({
      license: 'MIT',
      endUser: true,
      joined: '2020-01-01',
      chatChannel: '#a',
      tags: ['go', 'Security', 'app-delivery'],
    });
    expect(messages).toEqual([]);
  });

  it('takes fields from a map that is named elsewhere in the file', () => {
    const { technologies, messages } = read(
      `x: &links { homepage_url: 'https://a.example', description: theirs }\n${items(
        '{ name: A, <<: *links, description: its own }',
      )}`,
    );
    expect(technologies[0]).toMatchObject({
      homepage: 'https://a.example',
      description: 'its own',
    });
    expect(messages).toEqual([]);
  });
});

describe('Settings', () => {
  const text = `landscape: [{ name: Software, subcategories: [{ name: S, items: [{ name: A }] }, { name: T, items: [{ name: B }] }] },
    { name: Hardware, subcategories: [{ name: H, items: [{ name: D }] }] }]`;

  it('may call a group All', () => {
    const { groups } = read(
      text,
      'groups: [{ name: All, categories: [Software] }, { name: Hardware, categories: [Hardware] }]',
    );
    expect(groups).toEqual([
      { slug: 'all', name: 'All', categories: ['software'] },
      { slug: 'hardware', name: 'Hardware', categories: ['hardware'] },
    ]);
  });

  it('hide the subcategories that they leave out of a category', () => {
    const { document, technologies } = read(
      text,
      'categories: [{ name: Software, subcategories: [T] }]',
    );
    expect(document.categories[0].subcategories).toEqual([
      { slug: 't', name: 'T' },
    ]);
    expect(technologies).toHaveLength(3);
  });
});

it('Findings are counted beyond those that are listed', () => {
  const wrong = Array.from(
    { length: 1_200 },
    (_, i) => `{ name: N${i}, homepage_url: x }`,
  );
  const { findings, unlistedFindings } = read(items(...wrong));
  expect(findings).toHaveLength(1_000);
  expect(unlistedFindings).toBe(200);
});
