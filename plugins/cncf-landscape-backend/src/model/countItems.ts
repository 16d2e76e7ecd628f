import type { LandscapeStatus } from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from './Landscape';

/** How many items a landscape has, by maturity. */
export function countItems(landscape: Landscape): LandscapeStatus['counts'] {
  const maturity: Record<string, number> = {};
  let projects = 0;
  for (const { technology } of landscape.technologies) {
    if (technology.maturity) {
      projects++;
      maturity[technology.maturity] = (maturity[technology.maturity] ?? 0) + 1;
    }
  }
  return { items: landscape.technologies.length, projects, maturity };
}
