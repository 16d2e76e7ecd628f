import type { AdoptionOverview } from '../../model/adoption/adoptionOverview';
import type { Count } from '../../model/adoption/readFacets';
import type { OnDemand } from '../../data/useOnDemand';
import type { TeamsByTechnologyData } from '../../data/useTeamsByTechnology';
import type { AdoptionChoice } from './useAdoptionSelection';

/** What the sections of the page show, and where their figures lead. */
export interface AdoptionData {
  overview: AdoptionOverview;
  teams: TeamsByTechnologyData;
  /** How many services that declare a technology are whose. */
  declaringTeams: OnDemand<Count[]>;
  choice: AdoptionChoice;
}
