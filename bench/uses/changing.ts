import { setTimeout as sleep } from 'node:timers/promises';
import { service } from './company';
import type { Catalog } from './startCatalog';

/** Longer than the catalog takes to look at its queues. */
const QUIET_MS = 3_000;

/** Lets a service use one technology in place of another, and tells which entities are stitched again. */
export async function changeOneService(
  catalog: Catalog,
  services: number,
): Promise<string[]> {
  const i = Math.floor(services / 2);
  const uses = (last: string) => [
    'kubernetes',
    'technology-1',
    'technology-2',
    'technology-3',
    last,
  ];
  const change = async (last: string) => {
    await catalog.put([service(i, uses(last), services)]);
    await sleep(QUIET_MS);
    await catalog.stitched.until('component:%', services);
    return catalog.stitched.takeQueued();
  };
  await change('technology-4');
  return change('technology-5');
}
