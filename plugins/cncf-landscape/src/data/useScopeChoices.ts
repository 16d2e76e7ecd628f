import type { GetEntityFacetsResponse } from '@backstage/catalog-client';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect } from 'react';
import { FACETS } from '../model/adoption/adoptionRequests';
import { readFacet } from '../model/adoption/readFacets';
import { whenIdle } from '../scheduling/whenIdle';
import { choicesQuery } from './catalogQueries';
import { useOnDemand } from './useOnDemand';

/** What there is to narrow services by, what most of them have first. */
export interface ScopeChoices {
  types: string[];
  /** Entity references. */
  owners: string[];
}

function scopeChoices(response: GetEntityFacetsResponse): ScopeChoices {
  const valuesOf = (facet: string) =>
    readFacet(response, facet).map(({ value }) => value);
  return { types: valuesOf(FACETS.type), owners: valuesOf(FACETS.owner) };
}

/**
 * Finds out what the services of a kind can be narrowed by: when somebody wants to, or when there is nothing better to do.
 *
 * @param settled - whether all else that the page loads first is there
 */
export function useScopeChoices(kind: string, settled: boolean) {
  const choices = useOnDemand(
    choicesQuery(useApi(catalogApiRef), kind),
    scopeChoices,
  );
  const { prefetch } = choices;
  useEffect(
    () => (settled ? whenIdle(prefetch) : undefined),
    [settled, prefetch],
  );
  return choices;
}
