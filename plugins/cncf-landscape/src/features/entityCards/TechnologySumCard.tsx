import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import {
  type DecisionContext,
  evaluateTechnology,
  type Policy,
  technologyEntityRef,
} from 'backstage-plugin-cncf-landscape-common';
import { useMemo, useState } from 'react';
import { useDecisionContext } from '../../data/useDecisionContext';
import { usePolicy } from '../../data/usePolicy';
import {
  type SummedTechnology,
  useTechnologySum,
} from '../../data/useTechnologySum';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { SummedUsers } from './SummedUsers';
import { TechnologyRow } from './TechnologyRow';

const FIRST = 10;

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'CncfLandscapeTechnologySumCard' },
);

/** What is advised against or archived first, then what most use. */
function byRisk(
  technologies: SummedTechnology[],
  policy: Policy | undefined,
  place: DecisionContext,
): SummedTechnology[] {
  const isRisky = ({ technology }: SummedTechnology) =>
    evaluateTechnology(technology, policy, { context: place }).some(
      ({ type }) => type === 'avoid' || type === 'archived',
    );
  const risky = new Set(technologies.filter(isRisky));
  return [...technologies].sort(
    (a, b) =>
      Number(risky.has(b)) - Number(risky.has(a)) ||
      b.count - a.count ||
      a.technology.title.localeCompare(b.technology.title),
  );
}

/** Decisions for what a group owns hold for the group's page; everything else follows from the entity's relations. */
function useSumPlace(entity: Entity, policy: Policy | undefined) {
  const place = useDecisionContext(entity, policy);
  return useMemo(
    () =>
      entity.kind.toLowerCase() === 'group'
        ? { ...place, owners: [stringifyEntityRef(entity)] }
        : place,
    [entity, place],
  );
}

/** On the page of a system, a domain or a group: what its services use together. */
export function TechnologySumCard() {
  const { entity } = useEntity();
  const { value, error, retry } = useTechnologySum(entity);
  const policy = usePolicy();
  const place = useSumPlace(entity, policy);
  const [all, setAll] = useState(false);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const technologies = useMemo(
    () => value && byRisk(value.technologies, policy, place),
    [value, policy, place],
  );
  const shown = all ? technologies : technologies?.slice(0, FIRST);
  return (
    <EntityInfoCard title={t('technologies.sumTitle')}>
      {error && <LandscapeProblem error={error} onRetry={retry} />}
      {!shown && !error && <RowsSkeleton />}
      {shown?.length === 0 && (
        <p style={{ margin: 0 }}>{t('technologies.sumNone')}</p>
      )}
      {value && shown && shown.length > 0 && (
        <ul className={classes.list}>
          {shown.map(({ technology, count }) => (
            <TechnologyRow
              key={technologyEntityRef(technology)}
              technology={technology}
              isEntity
              policy={policy}
              place={place}
              detail={
                <SummedUsers
                  technology={technology}
                  count={count}
                  filter={value.filter}
                />
              }
            />
          ))}
        </ul>
      )}
      {technologies && technologies.length > FIRST && (
        <Button size="small" variant="secondary" onPress={() => setAll(!all)}>
          {all
            ? t('adoption.showFewer')
            : t('adoption.showAll', { total: String(technologies.length) })}
        </Button>
      )}
    </EntityInfoCard>
  );
}
