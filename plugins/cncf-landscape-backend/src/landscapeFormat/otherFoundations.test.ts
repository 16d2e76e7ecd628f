import { readGuide } from '../guide/readGuide';
import { buildLandscape } from '../model/buildLandscape';
import {
  describeOnRealLandscape,
  realText,
} from '../__testUtils__/landscapeData';
import { parseSourceFiles } from './parseSourceFiles';

jest.setTimeout(60_000);

async function read(folder: string) {
  const file = (name: string) => ({ name, text: realText(folder, name) });
  const source = parseSourceFiles({
    landscape: file('landscape.yml'),
    settings: file('settings.yml'),
  });
  const options = { id: 'x', title: 'X' };
  const landscape = buildLandscape(options, source, await readGuide());
  return { ...landscape, items: source.items };
}

describeOnRealLandscape(
  'The landscape of the Linux Foundation',
  folder => {
    it('has all its second paths, and no group that is empty', async () => {
      const { items, groups, categories, findings } = await read(folder);
      const placements = items.flatMap(({ alsoIn }) => alsoIn);
      expect(placements).toHaveLength(8_140);
      const known = new Set(
        categories.flatMap(({ slug, subcategories }) =>
          subcategories.map(below => `${slug}/${below.slug}`),
        ),
      );
      expect(
        placements.filter(
          ({ category, subcategory }) =>
            !known.has(`${category}/${subcategory}`),
        ),
      ).toEqual([]);
      const filled = new Set(
        items.flatMap(item => [item, ...item.alsoIn].map(at => at.category)),
      );
      expect(groups).toHaveLength(6);
      expect(
        groups.filter(group => !group.categories.some(c => filled.has(c))),
      ).toEqual([]);
      expect(findings).toEqual([]);
    });
  },
  '../lf',
);

describeOnRealLandscape(
  'The landscape of LF AI & Data',
  folder => {
    it('gives the guide’s texts of a project to no namesake', async () => {
      const { technologies } = await read(folder);
      const texts = (name: string) =>
        technologies.find(({ technology }) => technology.name === name)!.guide;
      expect(texts('cortex')).toBeUndefined();
      expect(texts('kubeflow')).toMatchObject({ name: 'Kubeflow' });
    });
  },
  '../lfai',
);
