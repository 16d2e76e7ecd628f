import {
  type LandscapeItem,
  type TechnologyDetails,
  landscapeItemId,
} from 'backstage-plugin-cncf-landscape-common';
import { placementsOf } from '../model/selection/filterItems';
import type { LandscapeData } from './LandscapeContext';

/** A technology as far as it is known: what is absent may be on its way, what is empty is none. */
export type KnownTechnology = LandscapeItem &
  Pick<TechnologyDetails, 'landscape' | 'placements'> &
  Partial<TechnologyDetails>;

/** Whether all of a technology has arrived. */
export function isComplete(
  technology: KnownTechnology,
): technology is TechnologyDetails {
  return technology.links !== undefined;
}

/**
 * What the browser knows of a technology from what it has loaded: enough to begin its details with while the rest is on its way.
 * Nothing where the landscape has no technology of this name.
 */
export function technologyOutline(
  { landscape, items, names, texts }: LandscapeData,
  name: string,
): KnownTechnology | undefined {
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
      placements: placementsOf(item).map(place => ({
        ...place,
        categoryName: names.category(place.category),
        subcategoryName: names.subcategory(place.category, place.subcategory),
      })),
    }
  );
}
