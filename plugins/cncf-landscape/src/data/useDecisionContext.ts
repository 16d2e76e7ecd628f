import { type Entity, RELATION_PART_OF } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  type DecisionContext,
  decisionContext,
  type Policy,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import { entitiesByRefsQuery } from './catalogQueries';
import { useLoaded } from './useLoaded';

function partsOf(entity: Entity, kind: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_PART_OF)
    .map(({ targetRef }) => targetRef)
    .filter(ref => ref.toLowerCase().startsWith(`${kind}:`));
}

function domainsOf(systems: (Entity | undefined)[]): string[] {
  return systems.flatMap(system => (system ? partsOf(system, 'domain') : []));
}

/**
 * Where an entity belongs, as far as decisions depend on it. Its domain is its system's affair, and fetched only where a
 * decision holds in a domain.
 */
export function useDecisionContext(
  entity: Entity,
  policy: Policy | undefined,
): DecisionContext {
  const catalogApi = useApi(catalogApiRef);
  const byDomain = policy?.decisions.some(({ scope }) => scope?.domains);
  const entityRefs = byDomain ? partsOf(entity, 'system') : [];
  const { value: domains } = useLoaded({
    ...entitiesByRefsQuery(catalogApi, {
      entityRefs,
      fields: ['kind', 'metadata', 'relations'],
    }),
    enabled: entityRefs.length > 0,
    select: domainsOf,
  });
  return useMemo(() => decisionContext(entity, domains), [entity, domains]);
}
