import type { GetEntityFacetsResponse } from '@backstage/catalog-client';
import { FACETS } from './adoptionRequests';
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
  /** About those that declare a technology. */
  declaring: GetEntityFacetsResponse;
}

/** The company's services and what they use, in numbers. */
export interface AdoptionOverview {
  services: number;
  /** How many of them declare a technology. */
  declaring: number;
  /** How many services use which technology of the landscape, by technology name; the most used first. */
  technologies: Count[];
}

/** Puts together what the catalog answered. */
export function adoptionOverview(
  landscape: string,
  { overview, declaring }: AdoptionAnswers,
): AdoptionOverview {
  return {
    services: countEntities(overview),
    declaring: countEntities(declaring),
    technologies: technologiesOf(
      landscape,
      readFacet(overview, FACETS.technology),
    ),
  };
}
