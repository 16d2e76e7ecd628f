import type { Guide } from '../guide/Guide';
import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { landscapeOf } from '../__testUtils__/landscapeYaml';
import { buildLandscape } from './buildLandscape';
import {
  landscapeDocument,
  landscapeTexts,
  technologyDetails,
  technologyList,
} from '../serving/documents';
import { countItems } from './countItems';

const texts = (lang: string) => ({
  description: `${lang} description`,
  problem: `${lang} problem`,
  features: [`${lang} feature`],
  useCases: [`${lang} use case`],
  notFor: [`${lang} not for`],
});
const categoryTexts = (lang: string) => ({
  title: `${lang} title`,
  purpose: `${lang} purpose`,
  question: `${lang} question`,
  comparison: `${lang} comparison`,
});
const summary = { title: 'Title', summary: 'Summary' };

const guide: Guide = {
  landscape: {
    groups: [{ name: 'All', categories: ['Run & Time'] }],
    categories: [
      { name: 'Run & Time', en: summary, ko: summary },
      { name: 'Elsewhere', en: summary, ko: summary },
    ],
  },
  names: new Map(),
  technologies: new Map([
    [
      'engine',
      {
        name: 'Engine',
        category: 'Run & Time',
        subcategory: 'Engines',
        maturity: 'sandbox' as const,
        accepted: '1999-01-01',
        homepage: 'https://old.example',
        repository: 'https://github.com/new/engine/',
        documentation: 'https://docs.example',
        aliases: ['ng', 'Engine'],
        en: texts('en'),
        ko: texts('ko'),
      },
    ],
  ]),
  subcategories: [
    {
      category: 'Run & Time',
      subcategory: 'Engines',
      en: categoryTexts('en'),
      ko: categoryTexts('ko'),
    },
    {
      category: 'Elsewhere',
      subcategory: 'Things',
      en: categoryTexts('en'),
      ko: categoryTexts('ko'),
    },
  ],
  findings: [],
};

function build(items: object[], title = 'X') {
  const text = landscapeOf([
    {
      name: 'Run & Time',
      subcategories: [
        { name: 'Engines', items },
        { name: 'Parts', items: [{ name: 'Engine' }] },
      ],
    },
  ]);
  const source = parseSourceFiles({ landscape: { name: 'f.yml', text } });
  return buildLandscape({ id: 'x', title }, source, guide);
}

const engine = {
  name: 'Engine',
  project: 'graduated',
  homepage_url: 'https://engine.example',
  repo_url: 'https://github.com/new/engine',
  second_path: 'Run & Time / Parts',
  extra: { accepted: '2020-01-31', lfx_slug: 'eng' },
};

describe('buildLandscape', () => {
  it('gives the guide’s aliases to one item of a project that is listed more than once', () => {
    const same = { repo_url: 'https://github.com/new/engine' };
    const { technologies } = build([
      { name: 'Engine for Parts', ...same },
      { name: 'Engine', project: 'sandbox', ...same },
    ]);
    expect(
      technologies
        .filter(({ technology }) => technology.aliases.includes('ng'))
        .map(({ technology }) => technology.name),
    ).toEqual(['engine']);
  });

  it('lets the source’s facts win, and fills in the guide’s documentation, aliases and description', () => {
    const [{ technology, guide: guided }] = build([engine]).technologies;
    expect(technology).toEqual(
      expect.objectContaining({
        name: 'engine',
        landscape: 'x',
        itemId: 'run-time--engines--engine',
        maturity: 'graduated',
        dates: { accepted: '2020-01-31' },
        homepage: 'https://engine.example',
        repository: 'https://github.com/new/engine',
        documentation: 'https://docs.example',
        description: 'en description',
        aliases: ['eng', 'new/engine', 'ng'],
        alsoIn: [{ category: 'run-time', subcategory: 'parts' }],
      }),
    );
    expect(technology.links.map(({ type, url }) => [type, url])).toEqual([
      ['homepage', 'https://engine.example'],
      ['documentation', 'https://docs.example'],
      ['repository', 'https://github.com/new/engine'],
    ]);
    expect(guided).toBe(guide.technologies.get('engine'));
  });

  it('prefers the source’s own documentation and description', () => {
    const [{ technology }] = build([
      {
        ...engine,
        description: 'Its own.',
        extra: { documentation_url: 'https://own.example' },
      },
    ]).technologies;
    expect(technology.description).toBe('Its own.');
    expect(technology.documentation).toBe('https://own.example');
  });

  it('gives the guide to the project, and a namesake its own name', () => {
    const { technologies } = build([engine]);
    expect(
      technologies.map(one => [one.technology.name, Boolean(one.guide)]),
    ).toEqual([
      ['engine', true],
      ['engine-parts', false],
    ]);
  });

  it('relates parts to their project, and says what there is not', () => {
    const landscape = build([
      engine,
      { name: 'Piston', extra: { parent_project: 'ENGINE' } },
      { name: 'Wheel', extra: { parent_project: 'Car' } },
    ]);
    const [project, piston] = landscape.technologies;
    expect(piston.technology.parent).toBe('engine');
    expect(technologyDetails(landscape, project, 'en').children).toEqual([
      'piston',
    ]);
    expect(landscape.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('Engine'),
      "item 'Wheel' names the parent_project 'Car', which is no item of the landscape; it is ignored",
    ]);
  });

  it('has a version that changes with anything that is served', () => {
    const { version } = build([engine]);
    expect(build([engine]).version).toBe(version);
    expect(build([{ ...engine, item: null }]).version).toBe(version);
    expect(build([engine], 'Y').version).not.toBe(version);
    expect(build([{ ...engine, description: 'd' }]).version).not.toBe(version);
  });
});

describe('the documents of a landscape', () => {
  const landscape = build([
    { ...engine, description: 'Its own.', extra: { summary_tags: 'go' } },
    { name: 'Other' },
  ]);

  it('draw it with little', () => {
    const { items, groups, categories } = landscapeDocument(landscape);
    expect(JSON.parse(JSON.stringify(items[1]))).toEqual({
      name: 'other',
      title: 'Other',
      category: 'run-time',
      subcategory: 'engines',
    });
    expect(groups[0].categories).toEqual(['run-time']);
    expect(categories.map(({ slug }) => slug)).toEqual(['run-time']);
    expect(countItems(landscape)).toEqual({
      items: 3,
      projects: 1,
      maturity: { graduated: 1 },
    });
  });

  it('have texts in the requested language, for categories of the landscape only', () => {
    const ko = landscapeTexts(landscape, 'ko');
    expect(Object.keys(ko.categories)).toEqual(['run-time']);
    expect(ko.subcategories).toEqual({
      'run-time/engines': categoryTexts('ko'),
    });
    expect(JSON.parse(JSON.stringify(ko.items))).toEqual({
      engine: {
        description: 'ko description',
        problem: 'ko problem',
        features: ['ko feature'],
        useCases: ['ko use case'],
        notFor: ['ko not for'],
        aliases: ['new/engine', 'ng'],
        tags: ['go'],
        homepage: 'https://engine.example',
        repository: 'https://github.com/new/engine',
        documentation: 'https://docs.example',
      },
      other: {},
      'engine-parts': {},
    });
  });

  it('list the source’s own description, in English, for the catalog', () => {
    const [{ description }] = technologyList(landscape).technologies;
    expect(description).toBe('Its own.');
  });

  it('have everything about one technology', () => {
    const details = technologyDetails(
      landscape,
      landscape.technologies[0],
      'ko',
    );
    expect(details).toEqual(
      expect.objectContaining({
        version: landscape.version,
        description: 'ko description',
        placements: [
          {
            category: 'run-time',
            subcategory: 'engines',
            categoryName: 'Run & Time',
            subcategoryName: 'Engines',
          },
          {
            category: 'run-time',
            subcategory: 'parts',
            categoryName: 'Run & Time',
            subcategoryName: 'Parts',
          },
        ],
        guide: {
          lang: 'ko',
          ...texts('ko'),
          documentation: 'https://docs.example',
        },
      }),
    );
  });
});
