import { TreeFilter } from './TreeFilter';

function setUp() {
  const refusals: string[] = [];
  const filter = new TreeFilter({
    url: 'https://github.com/acme/landscape/tree/main?token=x',
    onRefuse: ({ message }) => refusals.push(message),
  });
  return { filter, refusals };
}

describe('TreeFilter', () => {
  it.each([
    ['landscape.yml', true],
    ['settings.yml', true],
    ['hosted_logos/a b.svg', true],
    ['hosted_logos', false],
    ['hosted_logos/', false],
    ['data.yml', true],
    ['logos/a.svg', true],
    ['hosted_logos/deep/a.svg', true],
    ['hosted_logos/a/b/c/d/e/f.svg', false],
    ['hosted_logos/../a.svg', false],
    ['hosted_logos/a/../../a.svg', false],
    ['hosted_logos//a.svg', false],
    ['hosted_logos/..', false],
    ['hosted_logos/..\\..\\a.svg', false],
    ['data/landscape.yml', false],
    ['../landscape.yml', false],
    ['guide.yml', false],
  ])('unpacks %s: %s', (file, isUnpacked) => {
    expect(setUp().filter.accepts(file, 10)).toBe(isUnpacked);
  });

  it('leaves out a file that is too large for a logo', () => {
    const { filter, refusals } = setUp();
    expect(filter.accepts('hosted_logos/film.svg', 9_000_000)).toBe(false);
    expect(refusals).toEqual([]);
  });

  it('refuses an archive of too many files, whatever their names', () => {
    const { filter, refusals } = setUp();
    for (let i = 0; i < 50_000; i++) {
      filter.accepts(`f${i}`, 0);
    }
    expect(refusals).toEqual([]);
    expect(filter.accepts('landscape.yml', 0)).toBe(false);
    expect(refusals).toEqual([
      'The archive of https://github.com/acme/landscape/tree/main?… has more than 50000 files, the most that are read; configure the URL of its landscape.yml instead, or of a repository with the landscape alone',
    ]);
  });

  it('refuses an archive that is too large', () => {
    const { filter, refusals } = setUp();
    filter.accepts('film.mp4', 1024 ** 3);
    expect(refusals).toEqual([]);
    filter.accepts('landscape.yml', 1);
    expect(refusals[0]).toMatch(/has more than 1073741824 bytes/);
  });
});
