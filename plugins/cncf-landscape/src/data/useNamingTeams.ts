import { useCallback } from 'react';
import type { Count } from '../model/adoption/readFacets';
import type { TeamsLoader } from './TeamsLoader';
import { type OnDemand, useOnDemand } from './useOnDemand';

/** How many services that name a technology are whose, the one with the most first, when somebody wants to know. */
export function useNamingTeams(loader: TeamsLoader): OnDemand<Count[]> {
  return useOnDemand(useCallback(() => loader.teamsOf(true), [loader]));
}
