import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Policy } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { Section } from '../../ui/sections/Section';
import { DecisionFacts } from './DecisionFacts';

/** What the company decided about a technology, the general decision before those for some; nothing where it did not. */
export function DecisionSection(props: {
  policy: Policy | undefined;
  technology: { landscape: string; name: string };
}) {
  const { policy, technology } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const decisions = (policy?.decisions ?? [])
    .filter(
      decision =>
        decision.technology.name === technology.name &&
        decision.technology.landscape === technology.landscape,
    )
    .sort((a, b) => Number(Boolean(a.scope)) - Number(Boolean(b.scope)));
  if (!policy || !decisions.length) {
    return null;
  }
  return (
    <Section heading={t('ring.heading')}>
      {decisions.map(decision => (
        <DecisionFacts
          key={decision.id}
          decision={decision}
          rings={policy.rings}
        />
      ))}
    </Section>
  );
}
