import { buildLandscape } from '../model/buildLandscape';
import { landscapeDocument } from '../serving/documents';
import { countItems } from '../model/countItems';
import { parseSourceFiles } from './parseSourceFiles';

/** In the style of a foundation for data and AI: older keys, dates without quotes, maturities of its own. */
const DATA_AND_AI = `
landscape:
  - category:
    name: Machine Learning
    subcategories:
      - subcategory:
        name: Framework
        items:
          - item:
            name: Tensorheron
            homepage_url: https://tensorheron.example/
            logo: tensorheron.svg
            project: incubation
            joined: 2019-08-01
            twitter: https://twitter.com/tensorheron
            crunchbase: https://www.crunchbase.com/organization/heron
            repo_url: https://github.com/tensorheron/tensorheron
            extra:
              accepted: 2019-08-01
              incubating: 2021-02-14
              training_certifications: none yet
              dev_stats_url: https://devstats.example/tensorheron
          - item:
            name: Kestrel ML (KML)
            homepage_url: https://kestrel.example
            logo: kestrel.png
            project: Graduated
            extra: { accepted: 2018-03-26, graduated: 2020-06-18 }
      - subcategory:
        name: 강화 학습
        items:
          - item:
            name: 오리
            homepage_url: https://duck.example
            logo: duck.svg
`;

/** In the style of a foundation for delivery: no \`extra\` at all, everything a member or active. */
const DELIVERY = `
landscape:
  - name: Continuous Delivery
    subcategories:
      - name: Pipelines
        items:
          - name: Wagtail
            homepage_url: https://wagtail.example
            repo_url: https://github.com/wagtail-cd/wagtail
            project: active
            open_source: true
            logo: ./hosted_logos/wagtail.svg
            organization: { name: Wagtail Works }
          - { name: Plover, project: emeritus, homepage_url: 'https://plover.example', stock_ticker: null }
  - name: CDF Members (Premier)
    subcategories:
      - name: Premier
        items:
          - { name: Wren Industries (member), homepage_url: 'https://wren.example', enduser: true }
`;

/** In the style of a foundation for security: groups instead of projects, numbers and versions as names. */
const SECURITY = `
# Categories were once called so.
categories:
  - name: Supply Chain
    subcategories:
      - name: SIGs & WGs
        items:
          - { name: Signing SIG, project: sig, homepage_url: 'https://signing.example', second_path: Education / Courses }
          - { name: "2FA", project: WG, homepage_url: 'https://two.example', extra: }
  - name: Education
    subcategories:
      - name: Courses
        items:
`;

const guide = {
  landscape: { groups: [], categories: [] },
  names: new Map(),
  technologies: new Map(),
  subcategories: [],
  findings: [],
};

function read(text: string) {
  const source = parseSourceFiles({ landscape: { name: 'f.yml', text } });
  const landscape = buildLandscape({ id: 'x', title: 'X' }, source, guide);
  return { ...source, landscape, document: landscapeDocument(landscape) };
}

describe('A landscape of another foundation', () => {
  it.each([
    ['for data and AI', DATA_AND_AI, { incubation: 1, graduated: 1 }],
    ['for delivery', DELIVERY, { active: 1, emeritus: 1 }],
    ['for security', SECURITY, { sig: 1, wg: 1 }],
  ])(
    '%s is read without a complaint, in its own words',
    (_what, text, maturity) => {
      const { findings, landscape } = read(text);
      expect(findings).toEqual([]);
      expect(countItems(landscape).maturity).toEqual(maturity);
    },
  );

  it('has dates without quotes', () => {
    const { items } = read(DATA_AND_AI);
    expect(items.map(({ dates }) => dates)).toEqual([
      expect.objectContaining({
        accepted: '2019-08-01',
        incubating: '2021-02-14',
      }),
      expect.objectContaining({
        accepted: '2018-03-26',
        graduated: '2020-06-18',
      }),
      {},
    ]);
  });

  it('has names in any script', () => {
    const { document } = read(DATA_AND_AI);
    expect(document.items.map(({ title, name }) => [title, name])).toEqual([
      ['Tensorheron', 'tensorheron'],
      ['Kestrel ML (KML)', 'kestrel-ml'],
      ['오리', expect.stringMatching(/^[a-z0-9-]+$/)],
    ]);
  });

  it('may have no extra, and logos with a path', () => {
    const { items } = read(DELIVERY);
    expect(items[0]).toEqual(
      expect.objectContaining({
        maturity: 'active',
        logoFile: './hosted_logos/wagtail.svg',
        links: [],
        audits: [],
      }),
    );
  });

  it('may have an empty subcategory with an item by its second path', () => {
    const { items } = read(SECURITY);
    expect(items[0].alsoIn).toEqual([
      { category: 'education', subcategory: 'courses' },
    ]);
  });
});
