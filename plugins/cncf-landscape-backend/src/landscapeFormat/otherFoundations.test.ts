import { existsSync } from 'node:fs';
import path from 'node:path';
import { readGuide } from '../guide/readGuide';
import { buildLandscape } from '../model/buildLandscape';
import {
  describeOnRealLandscape,
  realText,
} from '../__testUtils__/landscapeData';
import { parseSourceFiles } from './parseSourceFiles';

jest.setTimeout(60_000);

const SETTINGS = 'settings.yml';

/** The real landscapes of other foundations stand beside that of the CNCF, where a machine has them. */
describeOnRealLandscape('Landscapes of other foundations', folder => {
  const beside = (name: string) => path.join(folder, '..', name);

  async function read(name: string) {
    const file = (which: string) => ({
      name: which,
      text: realText(beside(name), which),
    });
    const source = parseSourceFiles({
      landscape: file('landscape.yml'),
      settings: file(SETTINGS),
    });
    const landscape = buildLandscape(
      { id: name, title: name },
      source,
      await readGuide(),
    );
    return { ...landscape, items: source.items };
  }

  const itWith = (name: string) =>
    existsSync(path.join(beside(name), SETTINGS)) ? it : it.skip;

  itWith('lf')(
    'place all second paths of lf, and fill all its groups',
    async () => {
      const { items, groups, categories, findings } = await read('lf');
      const placements = items.flatMap(({ alsoIn }) => alsoIn);
      expect(placements).toHaveLength(8_140);
      const known = new Set(
        categories.flatMap(({ slug, subcategories }) =>
          subcategories.map(sub => `${slug}/${sub.slug}`),
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
        groups.every(g => g.categories.some(slug => filled.has(slug))),
      ).toBe(true);
      expect(findings).toEqual([]);
    },
  );

  itWith('lfai')(
    'give the guide’s texts of a project to no namesake of lfai',
    async () => {
      const { technologies } = await read('lfai');
      const texts = (name: string) =>
        technologies.find(({ technology }) => technology.name === name)!.guide;
      expect(texts('cortex')).toBeUndefined();
      expect(texts('kubeflow')).toMatchObject({ name: 'Kubeflow' });
    },
  );
});
