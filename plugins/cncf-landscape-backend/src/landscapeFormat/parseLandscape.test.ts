import { landscapeOf, landscapeYaml } from '../__testUtils__/landscapeYaml';
import { parseLandscape } from './parseLandscape';

const scriptUrl = ['javascript', 'alert(1)'].join(':');

function parse(items: unknown[]) {
  return parseLandscape('landscape.yml', landscapeYaml(items));
}

function messages(findings: { message: string }[]): string[] {
  return findings.map(({ message }) => message);
}

describe('parseLandscape', () => {
  it('reads an item with everything that is known of it', () => {
    const { items, findings } = parse([
      {
        item: null,
        name: 'Container Engine (CE)',
        homepage_url: 'https://engine.example',
        repo_url: 'https://github.com/Example/Engine.git',
        description: 'Runs\n  containers.\n',
        project: 'Graduated',
        open_source: true,
        twitter: 'https://twitter.com/engine',
        crunchbase: 'https://www.crunchbase.com/organization/engine',
        additional_repos: [{ repo_url: 'https://github.com/example/other' }],
        extra: {
          lfx_slug: 'ce',
          clomonitor_name: 'Engine',
          accepted: '2020-01-31',
          graduated: '2021-02-28',
          annual_review_date: '2022-03-01',
          documentation_ul: 'https://docs.engine.example',
          summary_integration: 'All of them',
          summary_tags: 'runtime, Go, , go',
          blog_url: 'https://engine.example/blog',
          slack_url: 'https://slack.engine.example',
          specification: true,
          parent_project: 'Engines',
          audits: [
            { date: '2021-01-01', type: 'security', url: 'https://a.example' },
            { date: '2022-01-01', type: 'fuzzing', vendor: 'Fuzz & Co' },
          ],
          other_links: [{ name: 'Forum', url: 'https://forum.example' }],
        },
      },
    ]);
    expect(findings).toEqual([]);
    expect(items).toEqual([
      {
        title: 'Container Engine (CE)',
        category: 'runtime',
        subcategory: 'container-runtime',
        alsoIn: [],
        maturity: 'graduated',
        description: 'Runs containers.',
        homepage: 'https://engine.example',
        repository: 'https://github.com/Example/Engine.git',
        documentation: 'https://docs.engine.example',
        links: [
          { type: 'blog', title: 'Blog', url: 'https://engine.example/blog' },
          {
            type: 'slack',
            title: 'Slack',
            url: 'https://slack.engine.example',
          },
          {
            type: 'twitter',
            title: 'X (Twitter)',
            url: 'https://twitter.com/engine',
          },
          {
            type: 'crunchbase',
            title: 'Crunchbase',
            url: 'https://www.crunchbase.com/organization/engine',
          },
          {
            type: 'repository',
            title: 'Repository example/other',
            url: 'https://github.com/example/other',
          },
          { type: 'other', title: 'Forum', url: 'https://forum.example' },
        ],
        aliases: ['ce', 'engine', 'example/engine'],
        tags: ['runtime', 'Go'],
        dates: { accepted: '2020-01-31', graduated: '2021-02-28' },
        audits: [
          { date: '2022-01-01', type: 'fuzzing', vendor: 'Fuzz & Co' },
          { date: '2021-01-01', type: 'security', url: 'https://a.example' },
        ],
        summary: { integrations: 'All of them' },
        openSource: true,
        specification: true,
        parent: 'Engines',
        reviewedAt: '2022-03-01',
      },
    ]);
  });

  it('reads other foundations’ files: other maturities, dates without quotes, no extra, unknown keys', () => {
    const { items, findings } = parseLandscape(
      'lfai.yml',
      `landscape:
  - category:
    name: Special Interest
    colour: red
    subcategories:
      - subcategory:
        name: Groups
        items:
          - { item: , name: One, project: sig, stock_ticker: , rating: 5 }
          - { item: , name: Two, project: incubation, extra: { accepted: 2020-01-31 } }
          - { item: , name: Three, project: active, extra: }
      - { subcategory: , name: Nothing, items: }
      - { subcategory: , name: Nothing at all }
  - { category: , name: Empty }
`,
    );
    expect(findings).toEqual([]);
    expect(
      items.map(({ title, maturity, dates }) => [
        title,
        maturity,
        dates.accepted,
      ]),
    ).toEqual([
      ['One', 'sig', undefined],
      ['Two', 'incubation', '2020-01-31'],
      ['Three', 'active', undefined],
    ]);
  });

  it('takes null and blank for absent', () => {
    const { items, findings } = parse([
      {
        name: 'A',
        description: null,
        homepage_url: '',
        repo_url: "''",
        project: ' ',
        second_path: null,
        extra: { documentation_url: '""', summary_use_case: '', audits: null },
      },
    ]);
    expect(findings).toEqual([]);
    expect(items[0]).toEqual(
      expect.objectContaining({ title: 'A', alsoIn: [], audits: [] }),
    );
    expect(items[0].maturity).toBeUndefined();
    expect(items[0].homepage).toBeUndefined();
    expect(items[0].repository).toBeUndefined();
    expect(items[0].summary).toBeUndefined();
  });

  it('has no alias from a repository URL that is an organisation', () => {
    const { items } = parse([
      { name: 'A', repo_url: 'https://github.com/example/' },
    ]);
    expect(items[0].aliases).toEqual([]);
  });

  it.each([
    ['not YAML', 'landscape: [', /^f\.yml:\d+:\d+: is not valid YAML/],
    ['a web page', '<html>not found</html>', /^f\.yml: is a web page/],
    ['a text', 'Not found', /^f\.yml: is not a landscape: it has no list/],
    ['empty', '', /is not a landscape/],
    ['a list', '- a', /is not a landscape/],
    ['something else', 'apiVersion: v1', /is not a landscape/],
    ['a landscape of text', 'landscape: text', /is not a landscape/],
  ])('refuses a file that is %s', (_what, text, message) => {
    expect(() => parseLandscape('f.yml', text)).toThrow(message);
  });

  it('skips an item without a name, and says where it is', () => {
    const { items, findings } = parse([
      { name: 'A' },
      { homepage_url: 'https://nameless.example' },
      { name: '' },
      'text',
      null,
      { name: 'B' },
    ]);
    expect(items.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(findings).toHaveLength(4);
    expect(findings[0]).toEqual({
      message:
        "an item without a name in Runtime / Container Runtime is skipped; give it a 'name'",
      file: 'landscape.yml',
      line: 7,
      column: 13,
    });
  });

  it('says what is no name at all', () => {
    const { items, findings } = parse([{ name: { first: 'A' } }]);
    expect(items).toEqual([]);
    expect(messages(findings)).toEqual([
      "item 'object' in Runtime / Container Runtime is skipped: name is not text",
    ]);
  });

  it.each([
    [{ homepage_url: scriptUrl }, 'homepage_url is not an http'],
    [{ homepage_url: 'ftp://a.example' }, 'homepage_url is not an http'],
    [{ repo_url: 'github.com/a/b' }, 'repo_url is not an http or https URL'],
    [{ repo_url: 'https://a b' }, 'repo_url is not an http or https URL'],
    [{ repo_url: 'https://' }, 'repo_url is not an http or https URL'],
    [{ twitter: ['a'] }, 'twitter is not text'],
    [{ twitter: 7 }, "twitter is not an http or https URL: '7'"],
    [{ description: ['a'] }, 'description is not text'],
    [{ description: 'x'.repeat(10_001) }, 'description is longer than'],
    [{ project: { level: 1 } }, 'project is not text'],
    [{ open_source: 'maybe' }, 'open_source is neither true nor false'],
    [{ second_path: {} }, 'second_path is neither a text'],
    [{ second_path: 7 }, "second_path '7' leads nowhere: write it as"],
    [{ extra: 'none' }, 'extra is not a map of fields'],
    [{ extra: { accepted: 'soon' } }, "extra.accepted is not a date: 'soon'"],
    [{ extra: { accepted: '2021-02-29' } }, 'extra.accepted is not a date'],
    [{ extra: { accepted: 2021 } }, 'extra.accepted is not a date'],
    [{ extra: { audits: {} } }, 'extra.audits is not a list'],
    [
      { extra: { audits: [{ url: 'mailto:a@b' }] } },
      'extra.audits.0.url is not an http',
    ],
    [
      { extra: { other_links: [{ name: 'x', url: 'x' }] } },
      'extra.other_links.0.url is not an http',
    ],
  ])('skips the field of %j and keeps the item', (fields, message) => {
    const { items, findings } = parse([
      { name: 'A', homepage_url: 'https://a.example', ...fields },
    ]);
    expect(items.map(({ title }) => title)).toEqual(['A']);
    expect(findings).toEqual([
      {
        message: expect.stringContaining(
          `item 'A' in Runtime / Container Runtime: ${message}`,
        ),
        file: 'landscape.yml',
        line: expect.any(Number),
        column: expect.any(Number),
      },
    ]);
    expect(findings[0].line).toBeGreaterThan(6);
    expect(JSON.stringify(items)).not.toMatch(/javascript:/);
  });

  it('serves the first of two items of one name in one subcategory', () => {
    const { items, findings } = parse([
      { name: 'A', description: 'first' },
      { name: 'A', description: 'second' },
    ]);
    expect(items.map(({ description }) => description)).toEqual(['first']);
    expect(messages(findings)).toEqual([
      "item 'A' is listed twice in Runtime / Container Runtime, first in line 6; the second is skipped",
    ]);
  });

  it('serves both of two items of one name in two subcategories', () => {
    const { items, findings } = parseLandscape(
      'f.yml',
      landscapeOf([
        {
          name: 'Runtime',
          subcategories: [
            { name: 'One', items: [{ name: 'A' }] },
            { name: 'Two', items: [{ name: 'A' }] },
          ],
        },
      ]),
    );
    expect(items.map(({ subcategory }) => subcategory)).toEqual(['one', 'two']);
    expect(messages(findings)).toEqual([
      expect.stringContaining(
        "item 'A' in Runtime / Two is listed in Runtime / One too, in line 6; both are served",
      ),
    ]);
  });

  it('finds additional placements of an item, and reports unknown paths', () => {
    const { items, findings } = parseLandscape(
      'f.yml',
      landscapeOf([
        {
          name: 'Run / Time',
          subcategories: [
            {
              name: 'CI/CD',
              items: [
                { name: 'A', second_path: 'Other/Things' },
                {
                  name: 'B',
                  second_path: ['Other / Things', 'Other / Nothing', 'None'],
                },
                { name: 'C', second_path: 'Run / Time / CI/CD' },
              ],
            },
          ],
        },
        {
          name: 'Other',
          subcategories: [
            {
              name: 'Things',
              items: [
                { name: 'D', second_path: ['Run / Time / CI/CD'] },
                {
                  name: 'E',
                  additional_categories: [
                    { category: 'Run / Time', subcategory: 'CI/CD' },
                  ],
                },
              ],
            },
          ],
        },
      ]),
    );
    const things = { category: 'other', subcategory: 'things' };
    const cicd = { category: 'run-time', subcategory: 'ci-cd' };
    expect(items.map(({ title, alsoIn }) => [title, alsoIn])).toEqual([
      ['A', [things]],
      ['B', [things, { category: 'other', subcategory: 'nothing' }]],
      ['C', []],
      ['D', [cicd]],
      ['E', [cicd]],
    ]);
    expect(messages(findings)).toEqual([
      "item 'B' in Run / Time / CI/CD: second_path 'Other / Nothing' leads nowhere: its category does not list such a subcategory, which is served all the same, with the items that name it",
      "item 'B' in Run / Time / CI/CD: second_path 'None' leads nowhere: write it as 'Category / Subcategory'",
    ]);
  });

  it('merges duplicate categories and subcategories, and skips those without a name', () => {
    const { categories, items, findings } = parseLandscape(
      'f.yml',
      landscapeOf([
        {
          name: 'Runtime',
          subcategories: [
            { name: 'One', items: [{ name: 'A' }] },
            { name: 'One', items: [{ name: 'B' }] },
            { items: [{ name: 'C' }] },
          ],
        },
        { name: 'Runtime', subcategories: [{ name: 'Two' }] },
        { name: ' ', subcategories: [] },
        { name: 'Other', subcategories: 'none' },
        'text',
      ]),
    );
    expect(categories).toEqual([
      {
        slug: 'runtime',
        name: 'Runtime',
        subcategories: [
          { slug: 'one', name: 'One' },
          { slug: 'two', name: 'Two' },
        ],
      },
      { slug: 'other', name: 'Other', subcategories: [] },
    ]);
    expect(items.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(messages(findings)).toEqual([
      "subcategory 'One' is listed twice; both are merged",
      expect.stringMatching(/^a subcategory without a name is skipped/),
      "category 'Runtime' is listed twice; both are merged",
      expect.stringMatching(/^a category without a name is skipped/),
      "'subcategories' of 'Other' is not a list, and is skipped",
      expect.stringMatching(/^a category without a name is skipped/),
    ]);
  });

  it('says which field is listed twice in an item', () => {
    const { items, findings } = parseLandscape(
      'f.yml',
      'landscape: [{ name: R, subcategories: [{ name: S, items: [{ name: A, description: one, description: two }] }] }]',
    );
    expect(items[0].description).toBe('two');
    expect(messages(findings)).toEqual([
      "item 'A' in R / S has description more than once; the last one counts",
    ]);
  });
});
