import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityTechnologies } from '../../data/useEntityTechnologies';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { LandscapeProblem } from '../LandscapePage/LandscapeProblem';
import { HowToTag } from '../TechnologyDetails/HowToTag';
import { TechnologyRow } from './TechnologyRow';
import { UnknownName } from './UnknownName';

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'CncfLandscapeTechnologiesCard' },
);

/** On a service's entity page: what it uses, how that is known, and names that nobody knows. */
export function TechnologiesCard() {
  const { entity } = useEntity();
  const { value, error, retry } = useEntityTechnologies(entity);
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const none = value && !value.technologies.length && !value.unknown.length;
  return (
    <EntityInfoCard title={t('technologies.title')}>
      {error && <LandscapeProblem error={error} onRetry={retry} />}
      {!value && !error && <Progress />}
      {value?.unknown.map(name => (
        <UnknownName key={name.given} name={name} />
      ))}
      {value && value.technologies.length > 0 && (
        <ul className={classes.list}>
          {value.technologies.map(use => (
            <TechnologyRow
              key={`${use.technology.landscape}/${use.technology.name}`}
              use={use}
            />
          ))}
        </ul>
      )}
      {none && (
        <>
          <p style={{ marginTop: 0 }}>{t('technologies.none')}</p>
          <HowToTag
            uses="kubernetes, prometheus"
            hint={t('technologies.noneHint')}
          />
        </>
      )}
    </EntityInfoCard>
  );
}
