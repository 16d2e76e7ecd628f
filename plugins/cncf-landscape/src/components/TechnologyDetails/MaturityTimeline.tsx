import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Technology } from 'backstage-plugin-cncf-landscape-common';
import { useLanguage } from '../../data/useLanguage';
import { formatDate } from '../../marks/formatDate';
import { useMaturityLabel } from '../../marks/MaturityBadge';
import { quietText } from '../../marks/quietText';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { Section } from './Section';
import { maturitySteps } from './maturitySteps';

const useStyles = makeStyles(
  theme => ({
    steps: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 0),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    step: {
      borderTop: `2px solid ${theme.palette.divider}`,
      flex: '1 1 110px',
      maxWidth: 180,
      padding: theme.spacing(1, 1, 0, 0),
      position: 'relative',
      '&::before': {
        backgroundColor: theme.palette.primary.main,
        borderRadius: '50%',
        content: '""',
        height: 10,
        left: 0,
        position: 'absolute',
        top: -6,
        width: 10,
      },
    },
    name: { display: 'block', fontSize: '0.875rem', fontWeight: 600 },
    date: { color: quietText(theme), fontSize: '0.8125rem' },
  }),
  { name: 'CncfLandscapeMaturityTimeline' },
);

/** When a project was accepted and what became of it, from left to right. */
export function MaturityTimeline({ technology }: { technology: Technology }) {
  const classes = useStyles();
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
            <span className={classes.name}>
              {step === 'accepted' || step === 'reviewed'
                ? t(`details.${step}`)
                : maturityLabel(step)}
            </span>
            <time className={classes.date} dateTime={date}>
              {formatDate(date, language)}
            </time>
          </li>
        ))}
      </ol>
    </Section>
  );
}
