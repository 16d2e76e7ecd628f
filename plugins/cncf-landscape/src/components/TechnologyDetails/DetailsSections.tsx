import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Policy,
  TechnologyDetails,
} from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { DecisionSection } from '../Decision/DecisionSection';
import { FactSections } from './FactSections';
import { GuideSections } from './GuideSections';
import { HowToTag } from './HowToTag';
import { MaturityTimeline } from './MaturityTimeline';
import { Section } from './Section';
import { TechnologyUsers } from './TechnologyUsers';

/** What there is to know of a technology, below its head. */
export function DetailsSections(props: {
  technology: TechnologyDetails;
  policy: Policy | undefined;
  /** The technology's entity, where the catalog has it. */
  entityRef?: string;
}) {
  const { technology, policy, entityRef } = props;
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
      <MaturityTimeline technology={technology} />
      <FactSections technology={technology} />
    </>
  );
}
