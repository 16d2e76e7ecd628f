import type { Count } from './readFacets';

/** By technology name: how many services of which team use it. */
export type TeamsByTechnology = ReadonlyMap<string, Count[]>;

/**
 * The technologies that one team alone may be using: what more services use than the largest team has cannot be among them.
 * It saves loading the teams of what everybody uses, which takes the catalog longest.
 */
export function oneTeamCandidates(
  technologies: Count[],
  teams: Count[],
): string[] {
  const largest = Math.max(0, ...teams.map(({ count }) => count));
  return technologies
    .filter(({ count }) => count <= largest)
    .map(({ value }) => value);
}

/** A technology with the only team that uses it. */
export interface OneTeamUse {
  technology: string;
  team: string;
  services: number;
}

/** The technologies that one team alone uses, as far as it is known by now, by team. */
export function usedByOneTeam(
  candidates: string[],
  teamsOf: TeamsByTechnology,
): OneTeamUse[] {
  return candidates
    .flatMap(technology => {
      const teams = teamsOf.get(technology) ?? [];
      return teams.length === 1
        ? [{ technology, team: teams[0].value, services: teams[0].count }]
        : [];
    })
    .sort(
      (a, b) =>
        a.team.localeCompare(b.team) ||
        a.technology.localeCompare(b.technology),
    );
}
