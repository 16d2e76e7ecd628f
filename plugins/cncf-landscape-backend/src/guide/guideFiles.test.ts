import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  catalogSlug,
  wantedTechnologyName,
} from 'backstage-plugin-cncf-landscape-common';
import { parse } from 'yaml';
import {
  guideFileText,
  isExplained,
  loadGuideFile,
  subcategory,
  subcategorySlugs,
  technology,
  technologyNames,
  textsBelow,
} from '../__testUtils__/guideFiles';
import { guideLandscapeSchema } from './schema';

const MARKETING =
  /powerful|seamless|robust\b|cutting-edge|state-of-the-art|world-class|effortless|leverag|강력한|강력하|원활한|원활하|손쉽게|최첨단|획기적/i;

type Texts = ReturnType<typeof technology>['en'];

const proseOf = (texts: Texts) => [
  texts.description,
  'instead' in texts ? texts.instead : texts.problem,
];

const pointsOf = (texts: Texts) =>
  'instead' in texts
    ? []
    : [...texts.features, ...texts.useCases, ...texts.notFor];

describe('the guide', () => {
  it('explains 255 projects, 77 of them in full', () => {
    expect(technologyNames).toHaveLength(255);
    expect(technologyNames.filter(isExplained)).toHaveLength(77);
  });

  describe.each(technologyNames)('on %s', name => {
    it('has every fact and every text, in both languages', () => {
      expect(() => technology(name)).not.toThrow();
    });

    it('is in the file of its technology name', () => {
      const { name: title } = technology(name);
      expect(wantedTechnologyName({ title, project: true })).toBe(name);
    });

    it('tells editors its schema', () => {
      const [first] = guideFileText(`technologies/${name}.yaml`).split('\n');
      expect(first).toBe(
        '# yaml-language-server: $schema=../schema/technology.schema.json',
      );
    });

    it('has dates in the order of the maturities', () => {
      const { accepted, incubating, graduated, archived } = technology(name);
      const dates = [accepted, incubating, graduated, archived].filter(Boolean);
      expect(dates).toEqual([...dates].sort());
      expect(accepted).toBeDefined();
    });

    it('gives aliases in lower case, each once, none of them its name', () => {
      const { aliases = [] } = technology(name);
      expect(aliases).toEqual(aliases.map(alias => alias.toLowerCase()));
      expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1);
    });

    it('writes sentences in prose and noun phrases in lists', () => {
      const { en, ko } = technology(name);
      for (const text of proseOf(en)) {
        expect(text).toMatch(/[.?)]$/);
      }
      for (const text of proseOf(ko)) {
        expect(text).toMatch(/다\.$/);
      }
      for (const point of [...pointsOf(en), ...pointsOf(ko)]) {
        expect(point).not.toMatch(/\.$/);
      }
    });

    it('names the situation, then the better choice', () => {
      const { en } = technology(name);
      for (const point of 'notFor' in en ? en.notFor : []) {
        expect(point).toMatch(/^(For|When) .+, .+/);
      }
    });

    it('is in a category that the guide explains', () => {
      const { categories } = loadGuideFile(
        'landscape.yaml',
        guideLandscapeSchema,
      );
      expect(categories.map(category => category.name)).toContain(
        technology(name).category,
      );
    });
  });

  it.each(technologyNames)('explains the subcategory of %s', name => {
    const facts = technology(name);
    expect(subcategorySlugs.map(subcategory)).toContainEqual(
      expect.objectContaining({
        category: facts.category,
        subcategory: facts.subcategory,
      }),
    );
  });

  describe.each(subcategorySlugs)('on the subcategory %s', slug => {
    it('has every text in both languages, in the file of its slug', () => {
      expect(catalogSlug(subcategory(slug).subcategory)).toBe(slug);
    });

    it('compares every project of it that is explained in full, or else its sandbox projects', () => {
      const { category, subcategory: name, en, ko } = subcategory(slug);
      const members = technologyNames.filter(other => {
        const facts = technology(other);
        return facts.category === category && facts.subcategory === name;
      });
      const inFull = members.filter(isExplained);
      const compared = inFull.length ? inFull : members;
      expect(compared.length).toBeGreaterThan(0);
      for (const { name: title } of compared.map(technology)) {
        const short = title.replace(/\s*\(.*\)$/, '').replace(/^The /, '');
        const initials = /\(([^)]*)\)$/.exec(title)?.[1] ?? short;
        for (const { comparison } of [en, ko]) {
          expect([short, initials].some(n => comparison.includes(n))).toBe(
            true,
          );
        }
      }
    });

    it('asks a question', () => {
      const { en, ko } = subcategory(slug);
      expect(en.question).toMatch(/\?$/);
      expect(ko.question).toMatch(/\?$/);
    });
  });

  it('gives every alias to one project alone', () => {
    const claimed = technologyNames.flatMap(name => [
      name,
      ...(technology(name).aliases ?? []),
    ]);
    const twice = claimed.filter((alias, at) => claimed.indexOf(alias) !== at);
    expect(twice).toEqual([]);
  });

  it('uses no word that praises and says nothing', () => {
    const praising = [
      ...technologyNames.map(technology),
      ...subcategorySlugs.map(subcategory),
    ].flatMap(entry =>
      textsBelow(entry).filter(([, text]) => MARKETING.test(text)),
    );
    expect(praising).toEqual([]);
  });
});

const landscapeData = process.env.LANDSCAPE_DATA;
const landscapeFile =
  landscapeData && path.join(landscapeData, 'landscape.yml');
const withLandscape =
  landscapeFile && existsSync(landscapeFile) ? describe : describe.skip;
if (withLandscape === describe.skip) {
  // eslint-disable-next-line no-console
  console.warn(
    'Skipped: the guide against the landscape. LANDSCAPE_DATA names no folder with landscape.yml; see CONTRIBUTING.md.',
  );
}

interface RawItem {
  name: string;
  project?: string;
  homepage_url?: string;
  extra?: Record<string, unknown>;
}

withLandscape('the guide against the CNCF landscape', () => {
  const items: (RawItem & { category: string; subcategory: string })[] = [];

  beforeAll(() => {
    const { landscape } = parse(readFileSync(landscapeFile!, 'utf8'));
    for (const category of landscape) {
      for (const { name, items: below } of category.subcategories) {
        for (const item of below ?? []) {
          items.push({
            ...item,
            category: category.name,
            subcategory: name,
          });
        }
      }
    }
  });

  it('explains every project of the CNCF', () => {
    const expected = items
      .filter(({ project }) => project)
      .map(({ name }) => wantedTechnologyName({ title: name, project: true }));
    expect([...technologyNames].sort()).toEqual(expected.sort());
  });

  it.each(technologyNames)(
    'gives %s no alias that is a different item there',
    name => {
      const { aliases = [], homepage } = technology(name);
      const others = items
        .filter(item => item.homepage_url !== homepage)
        .map(item =>
          wantedTechnologyName({ title: item.name, project: !!item.project }),
        );
      expect(aliases.filter(alias => others.includes(alias))).toEqual([]);
    },
  );

  it.each(technologyNames)(
    'gives %s the name, place, maturity and dates that it has there',
    name => {
      const facts = technology(name);
      const item = items.find(
        other => other.name === facts.name && other.project,
      );
      expect(item).toMatchObject({
        category: facts.category,
        subcategory: facts.subcategory,
        project: facts.maturity,
      });
      for (const key of [
        'accepted',
        'incubating',
        'graduated',
        'archived',
      ] as const) {
        expect([key, facts[key]]).toEqual([key, item!.extra?.[key]]);
      }
    },
  );
});

const seedFile = process.env.FIELD_GUIDE_SEED;
const withSeed = seedFile && existsSync(seedFile) ? describe : describe.skip;
if (withSeed === describe.skip) {
  // eslint-disable-next-line no-console
  console.warn(
    'Skipped: the guide against the field guide that it replaces. FIELD_GUIDE_SEED names no file with its text.',
  );
}

withSeed('the guide against the field guide that it replaces', () => {
  const RUN = 8;
  const wordsOf = (text: string) =>
    text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let seed = '';

  beforeAll(() => {
    seed = ` ${wordsOf(readFileSync(seedFile!, 'utf8')).join(' ')} `;
  });

  it('shares no run of eight words with it', () => {
    const shared = [
      ...technologyNames.map(technology),
      ...subcategorySlugs.map(subcategory),
    ].flatMap(({ ko }) =>
      textsBelow(ko).flatMap(([, text]) => {
        const words = wordsOf(text);
        return words
          .slice(0, Math.max(0, words.length - RUN + 1))
          .map((_, at) => words.slice(at, at + RUN).join(' '))
          .filter(run => seed.includes(` ${run} `));
      }),
    );
    expect(shared).toEqual([]);
  });

  it('shares no list whose points stand there in the same order with the same words', () => {
    const shared = technologyNames.filter(name => {
      let from = 0;
      const { ko } = technology(name);
      const features = 'features' in ko ? ko.features : [ko.instead];
      return features.every(point => {
        const at = seed.indexOf(` ${wordsOf(point).join(' ')} `, from);
        from = at + 1;
        return at >= 0;
      });
    });
    expect(shared).toEqual([]);
  });
});
