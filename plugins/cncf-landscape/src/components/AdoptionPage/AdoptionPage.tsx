import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useAdoption } from '../../data/useAdoption';
import { useTeamsByTechnology } from '../../data/useTeamsByTechnology';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { HowToTag } from '../TechnologyDetails/HowToTag';
import type { AdoptionData } from './AdoptionData';
import { AdoptionFigures } from './AdoptionFigures';
import { AdoptionFilters } from './AdoptionFilters';
import { AdoptionSection } from './AdoptionSection';
import { AdoptionSkeleton } from './AdoptionSkeleton';
import { useAdoptionStyles } from './adoptionStyles';
import { ListDialog } from './ListDialog';
import { OneTeamTechnologies } from './OneTeamTechnologies';
import { RiskyTechnologies } from './RiskyTechnologies';
import { TeamMatrix } from './TeamMatrix';
import { TechnologyBars } from './TechnologyBars';
import { UnnamedServices } from './UnnamedServices';
import { useAdoptionSelection } from './useAdoptionSelection';

const useStyles = makeStyles(
  theme => ({
    page: { maxWidth: 1280 },
    problem: {
      borderLeft: `3px solid ${theme.palette.warning.main}`,
      fontSize: '0.875rem',
      margin: theme.spacing(2, 0, 0),
      padding: theme.spacing(0.5, 1.5),
      '& p': { margin: theme.spacing(0, 0, 1) },
    },
  }),
  { name: 'CncfLandscapeAdoptionPage' },
);

/** The parts of the page, as far as there is something to say. */
function AdoptionBody({ adoption }: { adoption: AdoptionData }) {
  const { overview } = adoption;
  const { note } = useAdoptionStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (!overview.services) {
    return (
      <AdoptionSection title={t('adoption.services')}>
        <p className={note}>
          {t('adoption.noServices')} {t('adoption.noServicesHint')}
        </p>
      </AdoptionSection>
    );
  }
  return (
    <>
      <AdoptionFigures adoption={adoption} />
      {overview.technologies.length ? (
        <>
          <TechnologyBars adoption={adoption} />
          <RiskyTechnologies adoption={adoption} />
          <TeamMatrix adoption={adoption} />
          <OneTeamTechnologies adoption={adoption} />
        </>
      ) : (
        <AdoptionSection title={t('adoption.noUses')}>
          <div className={note}>
            <HowToTag
              uses="kubernetes, prometheus"
              hint={t('adoption.noUsesHint')}
            />
          </div>
        </AdoptionSection>
      )}
      <UnnamedServices adoption={adoption} />
    </>
  );
}

/** Who uses what over the whole company, as far as the reader may know. */
export function AdoptionPage() {
  const { landscape } = useLandscapeData();
  const choice = useAdoptionSelection();
  const {
    value: overview,
    error,
    loading,
    retry,
  } = useAdoption(landscape.id, choice.scope);
  const teams = useTeamsByTechnology(landscape.id, choice.scope);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const adoption = useMemo(
    () => overview && { overview, teams, choice },
    [overview, teams, choice],
  );
  const failed = error && !loading;
  return (
    <Content>
      <div className={classes.page} aria-busy={loading}>
        <AdoptionFilters choice={choice} choices={overview?.choices} />
        {failed && (
          <div className={classes.problem} role="alert">
            <p>{t('adoption.unavailable')}</p>
            <Button size="small" variant="secondary" onPress={retry}>
              {t('adoption.retry')}
            </Button>
          </div>
        )}
        {teams.failed.length > 0 && !failed && (
          <div className={classes.problem} role="alert">
            <p>{t('adoption.teamsUnavailable')}</p>
            <Button
              size="small"
              variant="secondary"
              onPress={() => teams.load([...teams.failed])}
            >
              {t('adoption.retry')}
            </Button>
          </div>
        )}
        {!adoption && !failed && <AdoptionSkeleton />}
        {adoption && !failed && (
          <>
            <AdoptionBody adoption={adoption} />
            {choice.list && (
              <ListDialog adoption={adoption} list={choice.list} />
            )}
          </>
        )}
      </div>
    </Content>
  );
}
