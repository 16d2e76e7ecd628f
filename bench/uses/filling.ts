import { RELATION_USES_TECHNOLOGY } from 'backstage-plugin-cncf-landscape-common';
import { company, type Manner } from './company';
import { RELATION_TECHNOLOGY_USED_BY } from './reverseRelation';
import type { Catalog, Variant } from './startCatalog';

/** How long filling a catalog takes, in all and of this process's processor time. */
export interface Filling {
  ms: number;
  cpuMs: number;
}

const USES_OF_A_SERVICE = 5;

/** Puts a company into a catalog, and waits until all of it is stitched. */
export async function fill(
  catalog: Catalog,
  variant: Variant,
  services: number,
  manner: Manner,
): Promise<Filling> {
  const uses = manner === 'annotation' ? services * USES_OF_A_SERVICE : 0;
  const entities = company(services, manner);
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  await catalog.put(entities);
  await catalog.stitched.until('component:default/service-%', services, {
    [RELATION_USES_TECHNOLOGY]: variant === 'without' ? 0 : uses,
    [RELATION_TECHNOLOGY_USED_BY]: variant === 'reverse' ? uses : 0,
  });
  const { user, system } = process.cpuUsage(cpuStart);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}
