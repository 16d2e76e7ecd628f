import type { TechnologyFinder } from './TechnologyFinder';

/** What is wrong with a name that stands for no technology, and what to write instead. */
export function unknownTechnology(
  finder: TechnologyFinder,
  given: string,
  /** Landscapes of the configuration that are not there, and may know it. */
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
