import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { AddedCard } from '../../additions/Additions';
import { useScopeChoices } from '../../data/useScopeChoices';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { AddedCards } from '../../ui/sections/AddedCards';
import { HowToTag } from '../../ui/sections/HowToTag';
import type { AdoptionData } from './AdoptionData';
import { AdoptionFigures } from './AdoptionFigures';
import { AdoptionFilters } from './AdoptionFilters';
import { AdoptionProblem } from './AdoptionProblem';
import { AdoptionSection } from './AdoptionSection';
import { AdoptionSkeleton } from './AdoptionSkeleton';
import { useAdoptionStyles } from './adoptionStyles';
import { ListDialog } from './ListDialog';
import { OneTeamTechnologies } from './OneTeamTechnologies';
import { RiskyTechnologies } from './RiskyTechnologies';
import { TeamMatrix } from './TeamMatrix';
import { TechnologyBars } from './TechnologyBars';
import { UndeclaredServices } from './UndeclaredServices';
import { useAdoptionData } from './useAdoptionData';

const useStyles = makeStyles(
  { page: { maxWidth: 1280 } },
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
      <UndeclaredServices adoption={adoption} />
    </>
  );
}

/** Who uses what over the whole company, as far as the reader may know. */
export function AdoptionPage(props: { cards?: readonly AddedCard[] }) {
  const { cards = [] } = props;
  const {
    choice,
    adoption,
    loading,
    failed,
    retry,
    teamsFailed,
    retryTeams,
    settled,
  } = useAdoptionData();
  const choices = useScopeChoices(choice.scope.kind, settled);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <Content>
      <div className={classes.page} aria-busy={loading}>
        <AdoptionFilters choice={choice} choices={choices} />
        {failed && (
          <AdoptionProblem text={t('adoption.unavailable')} onRetry={retry} />
        )}
        {teamsFailed && !failed && (
          <AdoptionProblem
            text={t('adoption.teamsUnavailable')}
            onRetry={retryTeams}
          />
        )}
        {!adoption && !failed && <AdoptionSkeleton />}
        {adoption && (
          <>
            <AdoptionBody adoption={adoption} />
            {choice.list && (
              <ListDialog adoption={adoption} list={choice.list} />
            )}
          </>
        )}
        <AddedCards cards={cards} />
      </div>
    </Content>
  );
}
