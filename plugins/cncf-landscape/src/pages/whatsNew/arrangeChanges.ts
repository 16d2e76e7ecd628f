import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';

/** Changes that a landscape came with on one day. */
export interface DayChanges {
  day: string;
  changes: LandscapeChange[];
}

/** Changes in the order in which people want to know for them. */
export interface ArrangedChanges {
  /** Those of technologies that are used, the most used first where they came together. */
  inUse: LandscapeChange[];
  /** All others, by the day on which they were read, newest first. */
  days: DayChanges[];
}

/**
 * Puts what concerns the company first, and the rest by day: a source that changes twice a day has two versions, and
 * nobody cares which one it was.
 *
 * @param changes - newest first
 * @param dayOf - what the day of a time (ISO 8601) is called
 * @param users - how many entities use which technology, as far as that is known
 */
export function arrangeChanges(
  changes: LandscapeChange[],
  dayOf: (at: string) => string,
  users: ReadonlyMap<string, number> = new Map(),
): ArrangedChanges {
  // Whoever used it before it was renamed uses it still.
  const usersOf = ({ name, before }: LandscapeChange) =>
    users.get(name) ?? users.get(before?.name ?? '') ?? 0;
  const inUse = changes
    .filter(change => usersOf(change) > 0)
    .sort((a, b) => b.at.localeCompare(a.at) || usersOf(b) - usersOf(a));
  const days = new Map<string, DayChanges>();
  for (const change of changes) {
    if (!usersOf(change)) {
      const day = dayOf(change.at);
      const known = days.get(day) ?? { day, changes: [] };
      known.changes.push(change);
      days.set(day, known);
    }
  }
  return { inUse, days: [...days.values()] };
}
