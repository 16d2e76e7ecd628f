import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { withMissingLogos } from './withMissingLogos';

describe('withMissingLogos', () => {
  const stored = (items: object[]) =>
    parseSourceFiles({
      landscape: { name: 'f.yml', text: landscapeYaml(items) },
    });

  it('tells of each item whose logo is not there', () => {
    const source = stored([
      { name: 'A', logo: 'a.svg' },
      { name: 'B', logo: 'b.svg' },
      { name: 'C' },
    ]);
    const { findings } = withMissingLogos(source, file => file === 'a.svg');
    expect(findings.map(({ message }) => message)).toEqual([
      "item 'B' names the logo 'b.svg', which is not among the logos; its brand's icon or a monogram stands for it",
    ]);
    expect(withMissingLogos(source, () => true)).toBe(source);
  });

  it('counts those that are too many to list', () => {
    const many = Array.from({ length: 1_100 }, (_, i) => ({
      name: `N${i}`,
      logo: 'x.svg',
    }));
    const { findings, unlistedFindings } = withMissingLogos(
      stored(many),
      () => false,
    );
    expect(findings).toHaveLength(1_000);
    expect(unlistedFindings).toBe(100);
  });
});
