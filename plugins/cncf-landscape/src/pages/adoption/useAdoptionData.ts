import { useMemo } from 'react';
import { firstTechnologies } from '../../model/adoption/firstScreen';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useAdoption } from '../../data/useAdoption';
import { useDeclaringTeams } from '../../data/useDeclaringTeams';
import { useTeamsByTechnology } from '../../data/useTeamsByTechnology';
import type { AdoptionData } from './AdoptionData';
import { useAdoptionSelection } from './useAdoptionSelection';

/** Everything that the page knows, and what of it could not be had. */
export function useAdoptionData() {
  const { landscape, items } = useLandscapeData();
  const choice = useAdoptionSelection();
  const { value, error, loading, retry } = useAdoption(
    landscape.id,
    choice.scope,
  );
  const teams = useTeamsByTechnology(landscape.id, choice.scope);
  const declaringTeams = useDeclaringTeams(choice.scope);
  const adoption = useMemo(
    (): AdoptionData | undefined =>
      value && { overview: value, teams, declaringTeams, choice },
    [value, teams, declaringTeams, choice],
  );
  return {
    choice,
    loading,
    /** Absent while nothing is known, and where the catalog did not answer. */
    adoption: error && !loading ? undefined : adoption,
    failed: Boolean(error) && !loading,
    retry,
    teamsFailed: teams.failed.length > 0 || declaringTeams.failed,
    retryTeams: () => {
      if (teams.failed.length) {
        teams.load([...teams.failed]);
      }
      if (declaringTeams.failed) {
        declaringTeams.prefetch();
      }
    },
    /** Whether all of the first screen is there, as far as it could be had. */
    settled:
      value !== undefined &&
      !loading &&
      firstTechnologies(value.technologies, items).every(
        name => teams.teamsOf.has(name) || teams.failed.includes(name),
      ),
  };
}
