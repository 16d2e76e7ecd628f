import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import { useMemo } from 'react';
import { useDecisionContext } from '../../data/useDecisionContext';
import { usePolicy } from '../../data/usePolicy';
import { useTechnologySum } from '../../data/useTechnologySum';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { SummedTechnologies } from './SummedTechnologies';

/** Decisions for what a group owns hold for the group's page; everything else follows from the entity's relations. */
function useSumContext(entity: Entity, policy: Policy | undefined) {
  const context = useDecisionContext(entity, policy);
  return useMemo(
    () =>
      entity.kind.toLowerCase() === 'group'
        ? { ...context, owners: [stringifyEntityRef(entity)] }
        : context,
    [entity, context],
  );
}

/** On the page of a system, a domain or a group: what its services use together. */
export function TechnologySumCard() {
  const { entity } = useEntity();
  const { value, error, retry } = useTechnologySum(entity);
  const policy = usePolicy();
  const context = useSumContext(entity, policy);
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <EntityInfoCard title={t('technologies.sumTitle')}>
      {error && <LandscapeProblem error={error} onRetry={retry} />}
      {!value && !error && <RowsSkeleton />}
      {value && (
        <SummedTechnologies
          sum={value}
          policy={policy}
          context={context}
          none={t('technologies.sumNone')}
        />
      )}
    </EntityInfoCard>
  );
}
