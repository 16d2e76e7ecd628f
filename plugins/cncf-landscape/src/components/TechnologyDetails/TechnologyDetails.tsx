import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { technologyEntityRef } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useCatalogHas } from '../../data/useCatalogHas';
import { technologyOutline } from '../../data/technologyOutline';
import { useTechnology } from '../../data/useTechnology';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { DecisionSection } from '../Decision/DecisionSection';
import { LandscapeProblem } from '../LandscapePage/LandscapeProblem';
import { DetailsHeader } from './DetailsHeader';
import { FactSections } from './FactSections';
import { GuideSections } from './GuideSections';
import { HowToTag } from './HowToTag';
import { MaturityTimeline } from './MaturityTimeline';
import { Section } from './Section';
import { TechnologyUsers } from './TechnologyUsers';

const useStyles = makeStyles(
  theme => ({
    details: {
      padding: theme.spacing(4),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2.5) },
    },
  }),
  { name: 'CncfLandscapeTechnologyDetails' },
);

/** Everything known of a technology. */
export function TechnologyDetails(props: {
  landscape: string;
  name: string;
  /** What to call it while the rest is on its way. */
  title: string;
}) {
  const { landscape, name, title } = props;
  const { value, error, retry } = useTechnology(landscape, name);
  const data = useLandscapeData();
  const { policy } = data;
  const technology =
    value ?? (error ? undefined : technologyOutline(data, name));
  const entityRef = technologyEntityRef({ landscape, name });
  const isEntity = useCatalogHas(entityRef);
  // A backend that is not there at all answers 404 too, but does not say of what.
  const notFound =
    error instanceof ResponseError && error.cause.name === 'NotFoundError';
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  return (
    <div className={classes.details} data-technology-details={name}>
      {notFound && (
        <>
          <Typography>{t('details.notFound')}</Typography>
          <DecisionSection policy={policy} technology={{ landscape, name }} />
        </>
      )}
      {error && !notFound && <LandscapeProblem error={error} onRetry={retry} />}
      {!technology && !error && (
        <Typography variant="h5" component="h2" aria-busy="true">
          {title}
        </Typography>
      )}
      {technology && (
        <>
          <DetailsHeader
            technology={technology}
            entityRef={isEntity ? entityRef : undefined}
          />
          <DecisionSection policy={policy} technology={technology} />
          {technology.guide && <GuideSections guide={technology.guide} />}
          {isEntity && (
            <>
              <Section heading={t('users.title')}>
                <TechnologyUsers entityRef={entityRef} />
              </Section>
              <Section heading={t('details.tagging')}>
                <HowToTag uses={name} hint={t('details.taggingHint')} />
              </Section>
            </>
          )}
          <MaturityTimeline technology={technology} />
          <FactSections technology={technology} />
        </>
      )}
    </div>
  );
}
