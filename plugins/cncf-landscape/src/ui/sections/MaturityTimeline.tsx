import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Technology } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../text/formatDate';
import { useMaturityLabel } from '../marks/MaturityBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useDetailsStyles } from './detailsStyles';
import { Section } from './Section';
import { maturitySteps } from '../../model/maturity/maturitySteps';

/** When a project was accepted and what became of it, from left to right. */
export function MaturityTimeline({ technology }: { technology: Technology }) {
  const classes = useDetailsStyles();
  const language = useLanguage();
  const maturityLabel = useMaturityLabel();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const steps = maturitySteps(technology);
  if (!steps.length) {
    return null;
  }
  return (
    <Section heading={t('details.history')}>
      <ol className={classes.steps}>
        {steps.map(({ step, date }) => (
          <li key={step} className={classes.step}>
            <span className={classes.stepName}>
              {step === 'accepted' || step === 'reviewed'
                ? t(`details.${step}`)
                : maturityLabel(step)}
            </span>
            <time className={classes.stepDate} dateTime={date}>
              {formatDate(date, language)}
            </time>
          </li>
        ))}
      </ol>
    </Section>
  );
}
