import type { Selection } from '../selection/selection';
import type { RadarBlip } from './buildRadar';

/** What of a selection narrows the radar. */
export type RadarSelection = Pick<Selection, 'q' | 'ring' | 'category'>;

/** Whether something narrows the radar. */
export function isNarrowed({ q, ring, category }: RadarSelection): boolean {
  return Boolean(q.trim() || ring.length || category.length);
}

function says({ decision }: RadarBlip, query: string): boolean {
  const { technology, rationale, conditions, owner } = decision;
  return [technology.title, technology.name, rationale, conditions, owner]
    .join(' ')
    .toLowerCase()
    .includes(query.toLowerCase());
}

/**
 * The blips that a selection leaves, in their order.
 *
 * @param found - the names of the technologies that the landscape's search finds for what is typed
 */
export function filterBlips(
  blips: RadarBlip[],
  { q, ring, category }: RadarSelection,
  found: ReadonlySet<string>,
): RadarBlip[] {
  const query = q.trim();
  return blips.filter(
    blip =>
      (!ring.length || ring.includes(blip.decision.ring)) &&
      (!category.length || category.includes(blip.item?.category ?? '')) &&
      (!query || found.has(blip.decision.technology.name) || says(blip, query)),
  );
}
