import type { GetEntityFacetsResponse } from '@backstage/catalog-client';
import { FACETS } from './adoptionQueries';
import {
  type Count,
  countEntities,
  readFacet,
  technologiesOf,
} from './readFacets';

/** What the catalog answered about the services. */
export interface AdoptionAnswers {
  /** About all of them. */
  overview: GetEntityFacetsResponse;
  /** About those that name a technology. */
  naming: GetEntityFacetsResponse;
}

/** The company's services and what they use, in numbers. */
export interface AdoptionOverview {
  services: number;
  /** How many of them name a technology. */
  naming: number;
  /** How many services use which technology of the landscape, by technology name; the most used first. */
  technologies: Count[];
}

/** Puts together what the catalog answered. */
export function adoptionOverview(
  landscape: string,
  { overview, naming }: AdoptionAnswers,
): AdoptionOverview {
  return {
    services: countEntities(overview),
    naming: countEntities(naming),
    technologies: technologiesOf(
      landscape,
      readFacet(overview, FACETS.technology),
    ),
  };
}
