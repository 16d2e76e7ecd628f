import type { Count } from './readFacets';

/** So many technologies are on the first screen; the teams of the others are not requested before somebody wants to see them. */
export const FIRST_TECHNOLOGIES = 6;

/** The names of the technologies on the first screen, among those that the landscape has. */
export function firstTechnologies(
  technologies: Count[],
  landscape: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string[] {
  return technologies
    .map(({ value }) => value)
    .filter(name => landscape.has(name))
    .slice(0, FIRST_TECHNOLOGIES);
}
