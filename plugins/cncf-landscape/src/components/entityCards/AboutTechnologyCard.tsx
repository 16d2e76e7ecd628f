import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useTechnology } from '../../data/useTechnology';
import { MaturityBadge } from '../../marks/MaturityBadge';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { LandscapeProblem } from '../LandscapePage/LandscapeProblem';
import { GuideSections } from '../TechnologyDetails/GuideSections';
import { MaturityTimeline } from '../TechnologyDetails/MaturityTimeline';

const useStyles = makeStyles(
  { description: { fontSize: '0.9375rem', lineHeight: 1.55, margin: 0 } },
  { name: 'CncfLandscapeAboutTechnology' },
);

/** On a technology's entity page: what the guide and the landscape say of it. */
export function AboutTechnologyCard() {
  const { entity } = useEntity();
  const { namespace = 'default', name } = entity.metadata;
  const { value: technology, error, retry } = useTechnology(namespace, name);
  const classes = useStyles();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <EntityInfoCard
      title={t('about.title')}
      headerActions={
        technology?.maturity && <MaturityBadge maturity={technology.maturity} />
      }
      footerActions={
        <ButtonLink
          href={routes.technology(namespace, name)}
          variant="secondary"
          size="small"
        >
          {t('details.openInLandscape')}
        </ButtonLink>
      }
    >
      {error && <LandscapeProblem error={error} onRetry={retry} />}
      {!technology && !error && <Progress />}
      {technology && (
        <>
          <p className={classes.description} lang={technology.guide?.lang}>
            {technology.guide?.description ?? technology.description}
          </p>
          {technology.guide && <GuideSections guide={technology.guide} />}
          <MaturityTimeline technology={technology} />
        </>
      )}
    </EntityInfoCard>
  );
}
