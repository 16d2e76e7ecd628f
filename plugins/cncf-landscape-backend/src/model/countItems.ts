import type { LandscapeStatus } from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from './Landscape';

/** How many items a landscape has, by maturity. */
export function countItems(landscape: Landscape): LandscapeStatus['counts'] {
  const byMaturity = new Map<string, number>();
  let projects = 0;
  for (const { technology } of landscape.technologies) {
    const { maturity } = technology;
    if (maturity) {
      projects++;
      byMaturity.set(maturity, (byMaturity.get(maturity) ?? 0) + 1);
    }
  }
  return {
    items: landscape.technologies.length,
    projects,
    // A source may call a maturity `constructor`, which every other object has already.
    maturity: Object.fromEntries(byMaturity),
  };
}
