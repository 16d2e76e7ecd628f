import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { UseSource } from 'backstage-plugin-cncf-landscape-common';
import { useDecisionContext } from '../../data/useDecisionContext';
import {
  type EntityTechnology,
  useEntityTechnologies,
} from '../../data/useEntityTechnologies';
import { usePolicy } from '../../data/usePolicy';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { EditUses } from '../editUses/EditUses';
import { LandscapeProblem } from '../../ui/states/LandscapeProblem';
import { HowToTag } from '../../ui/sections/HowToTag';
import { FoldedNotices } from '../../ui/states/FoldedNotices';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { TechnologyRow } from './TechnologyRow';
import { UnknownName } from './UnknownName';

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'CncfLandscapeTechnologiesCard' },
);

/** Where an entity says that it uses a technology, in words. */
function useSourceText(): (use: EntityTechnology) => string {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const labels: Record<UseSource, string> = {
    annotation: t('technologies.fromAnnotation'),
    tag: t('technologies.fromTag'),
    dependsOn: t('technologies.fromDependsOn'),
    inferred: t('technologies.inferred'),
  };
  return ({ sources, related }) =>
    [
      sources.map(source => labels[source]).join(', '),
      ...(related ? [] : [t('technologies.unrelated')]),
    ].join(' · ');
}

/** On a service's entity page: what it uses, how that is known, and names that nobody knows. */
export function TechnologiesCard() {
  const { entity } = useEntity();
  const { value, error, retry } = useEntityTechnologies(entity);
  const policy = usePolicy();
  const context = useDecisionContext(entity, policy);
  const classes = useStyles();
  const sourceText = useSourceText();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const none = value && !value.technologies.length && !value.unknown.length;
  return (
    <EntityInfoCard
      title={t('technologies.title')}
      headerActions={<EditUses entity={entity} />}
    >
      {error && <LandscapeProblem error={error} onRetry={retry} />}
      {!value && !error && <RowsSkeleton />}
      <FoldedNotices
        summary={total => t('technologies.unknownMany', { total })}
      >
        {value?.unknown.map(name => (
          <UnknownName key={name.given} name={name} />
        ))}
      </FoldedNotices>
      {value && value.technologies.length > 0 && (
        <ul className={classes.list}>
          {value.technologies.map(use => (
            <TechnologyRow
              key={`${use.technology.landscape}/${use.technology.name}`}
              technology={use.technology}
              isEntity={use.related}
              policy={policy}
              context={context}
              detail={sourceText(use)}
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
