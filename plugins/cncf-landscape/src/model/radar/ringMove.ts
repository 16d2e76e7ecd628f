import type { Decision, Ring } from 'backstage-plugin-cncf-landscape-common';
import { daysBetween } from './days';

/** Where a technology came from when it was decided on: another ring, or nowhere. */
export type RingMove = 'in' | 'out' | 'new';

/** As long as somebody may not have heard of it. */
const NEW_DAYS = 180;

/**
 * How a decision changed the radar: `in` towards the centre, `out` away from it, `new` where it is the first about its
 * technology and not half a year old. `undefined` where there is nothing to report.
 *
 * @param today - ISO 8601 date
 */
export function ringMove(
  { ring, history, decided }: Decision,
  rings: Ring[],
  today: string,
): RingMove | undefined {
  const indexOf = (name: string) =>
    rings.findIndex(other => other.name === name);
  const former = history.find(before => before.ring !== ring);
  if (former && indexOf(former.ring) >= 0) {
    return indexOf(former.ring) > indexOf(ring) ? 'in' : 'out';
  }
  const age = decided && !history.length ? daysBetween(decided, today) : NaN;
  return age >= 0 && age <= NEW_DAYS ? 'new' : undefined;
}
