import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { parseSourceFiles } from './parseSourceFiles';

const LONG = 'x'.repeat(1_000_000);

const findingsOf = (items: unknown[], settings?: string) =>
  parseSourceFiles({
    landscape: { name: 'f.yml', text: landscapeYaml(items) },
    settings:
      settings === undefined ? undefined : { name: 's.yml', text: settings },
  }).findings;

describe('What is told of a landscape', () => {
  it('is one finding of a list that is too long, of which nothing is read', () => {
    const audits = Array.from({ length: 10_000 }, () => 1);
    expect(findingsOf([{ name: 'A', extra: { audits } }])).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /extra\.audits has more than 100 entries, the most that are read of such a list; the field is skipped$/,
        ),
      }),
    ]);
  });

  it('is at most a thousand findings', () => {
    const items = Array.from({ length: 3_000 }, () => ({ logo: 1 }));
    expect(findingsOf(items, 'groups: 1')).toHaveLength(1_000);
  });

  it.each([
    ['a name', [{ name: LONG }]],
    ['a link', [{ name: 'A', homepage_url: `ftp://${LONG}` }]],
    ['a key', [{ name: 'A', extra: { audits: { [LONG]: 1 } } }]],
    ['a maturity', [{ name: 'A', project: LONG }]],
    ['a parent', [{ name: 'A', extra: { parent_project: LONG } }]],
    ['a second path', [{ name: 'A', second_path: LONG }]],
  ])('quotes little of %s of a megabyte', (_, items) => {
    const findings = findingsOf(items);
    expect(JSON.stringify(findings).length).toBeLessThan(2_000);
    expect(findings).toHaveLength(1);
  });

  it('quotes little of settings and of what is no YAML', () => {
    expect(
      JSON.stringify(findingsOf([{ name: 'A' }], `groups: "${LONG}`)).length,
    ).toBeLessThan(2_000);
    expect(
      JSON.stringify(
        findingsOf(
          [{ name: 'A' }],
          `groups: [{ name: ${LONG}, categories: [] }]`,
        ),
      ).length,
    ).toBeLessThan(2_000);
  });
});
