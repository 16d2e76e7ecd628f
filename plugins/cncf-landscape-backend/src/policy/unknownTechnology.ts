import type { TechnologyFinder } from './TechnologyFinder';

/** The message for an unknown technology, with a suggestion. */
export function unknownTechnology(
  finder: TechnologyFinder,
  given: string,
  /** Configured landscapes that have not been read yet, and may have it. */
  unread: string[],
): string {
  const nearest = finder.nearest(given);
  const advice = nearest
    ? `did you mean '${nearest.name}' (${nearest.title})?`
    : `write a technology's name, or add it under technologies`;
  return `no landscape has a technology '${given.slice(0, 100)}'${
    unread.length
      ? ` (${unread.join(', ')} could not be read yet, and may have it)`
      : ''
  }; ${advice}`;
}
