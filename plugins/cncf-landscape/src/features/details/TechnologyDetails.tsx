import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import Typography from '@material-ui/core/Typography';
import { technologyEntityRef } from 'backstage-plugin-cncf-landscape-common';
import { useDeferredValue } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useCatalogHas } from '../../data/useCatalogHas';
import { isComplete, technologyOutline } from '../../data/technologyOutline';
import { useTechnology } from '../../data/useTechnology';
import { useAfterPaint } from '../../scheduling/useAfterPaint';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { DecisionSection } from '../decision/DecisionSection';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { DetailsHeader } from './DetailsHeader';
import { DetailsSections } from './DetailsSections';
import { useDetailsStyles } from '../../ui/sections/detailsStyles';

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
  // To draw all of it takes a while, in which the browser has other things to do.
  const known = useDeferredValue(value);
  const technology =
    known ?? (error ? undefined : technologyOutline(data, name));
  const ref = technologyEntityRef({ landscape, name });
  const entityRef = useCatalogHas(ref) ? ref : undefined;
  // A backend that is not there at all answers 404 too, but does not say about what.
  const notFound =
    error instanceof ResponseError && error.cause.name === 'NotFoundError';
  const later = useAfterPaint();
  const classes = useDetailsStyles();
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
          <DetailsHeader technology={technology} entityRef={entityRef} />
          {later && (
            <DetailsSections
              technology={technology}
              loading={!isComplete(technology)}
              policy={policy}
              entityRef={entityRef}
            />
          )}
        </>
      )}
    </div>
  );
}
