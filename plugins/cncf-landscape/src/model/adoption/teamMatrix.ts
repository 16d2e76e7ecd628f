import type { TeamsByTechnology } from './oneTeam';
import type { Count } from './readFacets';

/** A team with how many of its services use which technology. */
export interface MatrixRow {
  team: string;
  /** How many services of it declare a technology. */
  services: number;
  /** One for each technology, in their order; `undefined` while it is not known. */
  cells: (number | undefined)[];
}

/** How many services of which team use which technology. */
export function teamMatrix(
  teams: Count[],
  technologies: string[],
  teamsOf: TeamsByTechnology,
): MatrixRow[] {
  const columns = technologies.map(technology => {
    const counts = teamsOf.get(technology);
    return counts && new Map(counts.map(({ value, count }) => [value, count]));
  });
  return teams.map(({ value, count }) => ({
    team: value,
    services: count,
    cells: columns.map(column => column && (column.get(value) ?? 0)),
  }));
}
