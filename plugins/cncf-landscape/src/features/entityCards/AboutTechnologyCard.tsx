import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePolicy } from '../../data/usePolicy';
import { useTechnology } from '../../data/useTechnology';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { RingLink } from '../../ui/marks/RingLink';
import { ringOf } from '../../model/radar/ringOf';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { DecisionSection } from '../decision/DecisionSection';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { GuideSections } from '../../ui/sections/GuideSections';
import { MaturityTimeline } from '../../ui/sections/MaturityTimeline';

const useStyles = makeStyles(
  {
    badges: { alignItems: 'center', display: 'inline-flex', gap: 8 },
    description: { fontSize: '0.9375rem', lineHeight: 1.55, margin: 0 },
  },
  { name: 'CncfLandscapeAboutTechnology' },
);

/** On a technology's entity page: what the guide and the landscape say about it. */
export function AboutTechnologyCard() {
  const { entity } = useEntity();
  const { namespace = 'default', name } = entity.metadata;
  const { value: technology, error, retry } = useTechnology(namespace, name);
  const policy = usePolicy();
  const ring = policy && ringOf(policy, { landscape: namespace, name });
  const classes = useStyles();
  const routes = useLandscapeRoutes();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <EntityInfoCard
      title={t('about.title')}
      headerActions={
        <span className={classes.badges}>
          {ring && technology && (
            <RingLink ring={ring} technology={technology} />
          )}
          {technology?.maturity && (
            <MaturityBadge maturity={technology.maturity} />
          )}
        </span>
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
          <DecisionSection policy={policy} technology={technology} />
          {technology.guide && <GuideSections guide={technology.guide} />}
          <MaturityTimeline technology={technology} />
        </>
      )}
    </EntityInfoCard>
  );
}
