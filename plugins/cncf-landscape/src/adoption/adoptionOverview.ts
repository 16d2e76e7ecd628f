import type { GetEntityFacetsResponse } from '@backstage/catalog-client';
import { FACETS } from '../data/adoptionQueries';
import {
  type Count,
  countEntities,
  readFacet,
  technologiesOf,
} from './readFacets';

/** The company's services and what they use, in numbers. */
export interface AdoptionOverview {
  services: number;
  /** How many of them name a technology. */
  naming: number;
  /** How many services use which technology of the landscape, by technology name; the most used first. */
  technologies: Count[];
  /** How many services that name a technology are whose; the one with the most first. */
  teams: Count[];
  /** What there is to narrow the services by. */
  choices: { types: Count[]; owners: Count[] };
}

/** Puts together what the catalog answered. */
export function adoptionOverview(
  landscape: string,
  answers: {
    overview: GetEntityFacetsResponse;
    naming: GetEntityFacetsResponse;
    choices: GetEntityFacetsResponse;
  },
): AdoptionOverview {
  const { overview, naming, choices } = answers;
  return {
    services: countEntities(overview),
    naming: countEntities(naming),
    technologies: technologiesOf(
      landscape,
      readFacet(overview, FACETS.technology),
    ),
    teams: readFacet(naming, FACETS.owner),
    choices: {
      types: readFacet(choices, FACETS.type),
      owners: readFacet(choices, FACETS.owner),
    },
  };
}
