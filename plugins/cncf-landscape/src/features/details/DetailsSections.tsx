import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import { type KnownTechnology, isComplete } from '../../data/technologyOutline';
import { useAdditions } from '../../additions/Additions';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { DecisionSection } from '../decision/DecisionSection';
import { FactSections } from './FactSections';
import { GuideSections } from '../../ui/sections/GuideSections';
import { HowToTag } from '../../ui/sections/HowToTag';
import { MaturityTimeline } from '../../ui/sections/MaturityTimeline';
import { RowsSkeleton } from '../../ui/states/RowsSkeleton';
import { Section } from '../../ui/sections/Section';
import { TechnologyUsers } from './TechnologyUsers';

/** What there is to know of a technology, below its head. */
export function DetailsSections(props: {
  technology: KnownTechnology;
  /** Whether more of it is on its way. */
  loading: boolean;
  policy: Policy | undefined;
  /** The technology's entity, where the catalog has it. */
  entityRef?: string;
}) {
  const { technology, loading, policy, entityRef } = props;
  const { sections } = useAdditions();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <>
      <DecisionSection policy={policy} technology={technology} />
      {technology.guide && <GuideSections guide={technology.guide} />}
      {entityRef && (
        <>
          <Section heading={t('users.title')}>
            <TechnologyUsers entityRef={entityRef} />
          </Section>
          <Section heading={t('details.tagging')}>
            <HowToTag uses={technology.name} hint={t('details.taggingHint')} />
          </Section>
        </>
      )}
      {isComplete(technology) && (
        <>
          <MaturityTimeline technology={technology} />
          <FactSections technology={technology} />
          {sections.map(({ id, title, Section: Added }) => (
            <Section key={id} heading={title}>
              <Added technology={technology} />
            </Section>
          ))}
        </>
      )}
      {loading && <RowsSkeleton label={t('details.loading')} />}
    </>
  );
}
