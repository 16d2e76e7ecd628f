import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { buildLandscape } from './buildLandscape';
import { countItems } from './countItems';

describe('countItems', () => {
  it('counts maturities whatever a source calls them', () => {
    const names = ['constructor', '__proto__', 'sandbox', 'sandbox'];
    const text = landscapeYaml([
      { name: 'A' },
      ...names.map((project, i) => ({ name: `P${i}`, project })),
    ]);
    const landscape = buildLandscape(
      { id: 'x', title: 'X' },
      parseSourceFiles({ landscape: { name: 'f.yml', text } }),
      {
        landscape: { groups: [], categories: [] },
        names: new Map(),
        technologies: new Map(),
        subcategories: [],
        findings: [],
      },
    );
    const { items, projects, maturity } = countItems(landscape);
    expect([items, projects]).toEqual([5, 4]);
    expect(Object.entries(maturity)).toEqual([
      ['constructor', 1],
      ['__proto__', 1],
      ['sandbox', 2],
    ]);
  });
});
