import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback, useEffect } from 'react';
import { readFacet } from '../model/adoption/readFacets';
import { whenIdle } from '../scheduling/whenIdle';
import { choicesRequest, FACETS } from '../model/adoption/adoptionQueries';
import { useOnDemand } from './useOnDemand';

/** What there is to narrow services by, what most of them have first. */
export interface ScopeChoices {
  types: string[];
  /** Entity references. */
  owners: string[];
}

/**
 * Finds out what the services of a kind can be narrowed by: when somebody wants to, or when there is nothing better to do.
 *
 * @param settled - whether all else that the page asks first is there
 */
export function useScopeChoices(kind: string, settled: boolean) {
  const catalogApi = useApi(catalogApiRef);
  const ask = useCallback(async (): Promise<ScopeChoices> => {
    const answer = await catalogApi.getEntityFacets(choicesRequest(kind));
    const valuesOf = (facet: string) =>
      readFacet(answer, facet).map(({ value }) => value);
    return { types: valuesOf(FACETS.type), owners: valuesOf(FACETS.owner) };
  }, [catalogApi, kind]);
  const choices = useOnDemand(ask);
  const { want } = choices;
  useEffect(() => (settled ? whenIdle(want) : undefined), [settled, want]);
  return choices;
}
