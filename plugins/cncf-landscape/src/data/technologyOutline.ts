import type { TechnologyDetails } from 'backstage-plugin-cncf-landscape-common';
import { landscapeItemId } from 'backstage-plugin-cncf-landscape-common';
import { placementsOf } from '../model/selection/filterItems';
import type { LandscapeData } from './LandscapeContext';

/**
 * What the browser knows of a technology without asking: enough to begin its details with while the rest is on its way.
 * Nothing where the landscape has no technology of this name.
 */
export function technologyOutline(
  { landscape, items, names, texts }: LandscapeData,
  name: string,
): TechnologyDetails | undefined {
  const item = items.get(name);
  const known = texts?.items[name];
  return (
    item && {
      ...item,
      landscape: landscape.id,
      version: landscape.version,
      itemId: landscapeItemId(item),
      description: known?.description,
      homepage: known?.homepage,
      repository: known?.repository,
      documentation: known?.documentation,
      links: [],
      aliases: [],
      tags: known?.tags ?? [],
      dates: {},
      audits: [],
      children: [],
      placements: placementsOf(item).map(place => ({
        ...place,
        categoryName: names.category(place.category),
        subcategoryName: names.subcategory(place.category, place.subcategory),
      })),
    }
  );
}
