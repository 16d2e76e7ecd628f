import type { GuideTechnology } from './schema';

/** How long ago an entry of the guide was compared with its sources. */
export interface EntryAge {
  name: string;
  /** ISO 8601 date; absent where nobody said. */
  checked?: string;
  /** Whole days from then to the day asked about. */
  days?: number;
}

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * The entries by age: those that were never checked, then the longest unchecked first, of equal age by name.
 *
 * @param today - ISO 8601 date
 */
export function entriesByAge(
  technologies: Iterable<Pick<GuideTechnology, 'name' | 'checked'>>,
  today: string,
): EntryAge[] {
  return [...technologies]
    .map(({ name, checked }) => ({
      name,
      checked,
      days: checked === undefined ? undefined : daysBetween(checked, today),
    }))
    .sort(
      (a, b) =>
        (a.checked ?? '').localeCompare(b.checked ?? '') ||
        a.name.localeCompare(b.name, 'en'),
    );
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MS);
}
