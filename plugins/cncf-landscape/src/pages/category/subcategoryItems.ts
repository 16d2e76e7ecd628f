import {
  compareMaturity,
  type LandscapeItem,
  type Placement,
} from 'backstage-plugin-cncf-landscape-common';
import { placementsOf } from '../../model/selection/filterItems';

/** What is listed in a subcategory, projects first, the most mature ones before all others. */
export function subcategoryItems(
  items: LandscapeItem[],
  { category, subcategory }: Placement,
): LandscapeItem[] {
  return items
    .filter(item =>
      placementsOf(item).some(
        placement =>
          placement.category === category &&
          placement.subcategory === subcategory,
      ),
    )
    .sort(
      (a, b) =>
        compareMaturity(a.maturity, b.maturity) ||
        a.title.localeCompare(b.title),
    );
}
