import { type Entity, RELATION_PART_OF } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  type DecisionContext,
  decisionContext,
  type Policy,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import useAsync from 'react-use/esm/useAsync';

function partsOf(entity: Entity, kind: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_PART_OF)
    .map(({ targetRef }) => targetRef)
    .filter(ref => ref.toLowerCase().startsWith(`${kind}:`));
}

/**
 * Where an entity belongs, as far as decisions ask for it. Its domain is its system's affair, and asked for only where a
 * decision holds in a domain.
 */
export function useDecisionPlace(
  entity: Entity,
  policy: Policy | undefined,
): DecisionContext {
  const catalogApi = useApi(catalogApiRef);
  const byDomain = policy?.decisions.some(({ scope }) => scope?.domains);
  const { value: domains } = useAsync(async () => {
    const entityRefs = byDomain ? partsOf(entity, 'system') : [];
    if (!entityRefs.length) {
      return [];
    }
    const { items } = await catalogApi.getEntitiesByRefs({
      entityRefs,
      fields: ['kind', 'metadata', 'relations'],
    });
    return items.flatMap(system => (system ? partsOf(system, 'domain') : []));
  }, [catalogApi, entity, byDomain]);
  return useMemo(() => decisionContext(entity, domains), [entity, domains]);
}
