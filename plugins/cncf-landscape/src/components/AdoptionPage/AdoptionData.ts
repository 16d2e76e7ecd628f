import type { AdoptionOverview } from '../../adoption/adoptionOverview';
import type { TeamsByTechnologyData } from '../../data/useTeamsByTechnology';
import type { AdoptionChoice } from './useAdoptionSelection';

/** What the sections of the page show, and where their figures lead. */
export interface AdoptionData {
  overview: AdoptionOverview;
  teams: TeamsByTechnologyData;
  choice: AdoptionChoice;
}
