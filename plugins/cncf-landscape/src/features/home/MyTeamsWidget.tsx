import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { useMyTeamsTechnologies } from '../../data/useMyTeamsTechnologies';
import { usePolicy } from '../../data/usePolicy';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { SummedTechnologies } from '../entityCards/SummedTechnologies';

/** On the home page: what the services of the reader's teams use, with what needs attention first. */
export function MyTeamsWidget() {
  const { value, error, retry } = useMyTeamsTechnologies();
  const policy = usePolicy();
  const teams = value?.teams;
  const context = useMemo(
    () => ({ owners: teams ?? [], systems: [], domains: [] }),
    [teams],
  );
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (error) {
    return <LandscapeProblem error={error} onRetry={retry} />;
  }
  if (!value) {
    return <RowsSkeleton />;
  }
  if (!value.teams.length) {
    return <p style={{ margin: 0 }}>{t('home.noTeams')}</p>;
  }
  return (
    <SummedTechnologies
      sum={value}
      policy={policy}
      context={context}
      none={t('home.noTechnologies')}
    />
  );
}
