import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { SubcategoryGuide } from 'backstage-plugin-cncf-landscape-common';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    text: {
      display: 'grid',
      gap: theme.spacing(2, 4),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
      lineHeight: 1.55,
      marginBottom: theme.spacing(3),
      maxWidth: 1120,
      '& p': { margin: 0 },
    },
    label: {
      display: 'block',
      fontSize: '0.8125rem',
      fontWeight: 700,
      marginBottom: 2,
    },
    question: {
      borderLeft: `3px solid ${theme.palette.primary.main}`,
      paddingLeft: theme.spacing(2),
    },
    comparison: { gridColumn: '1 / -1', maxWidth: '85ch' },
  }),
  { name: 'CncfLandscapeSubcategoryText' },
);

/** What the guide says about a kind of tool: what it is for, what to ask, how its projects differ. */
export function SubcategoryText(props: {
  text: SubcategoryGuide;
  lang?: string;
}) {
  const { text, lang } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <div className={classes.text} lang={lang}>
      <p>
        <span className={classes.label}>{t('category.purpose')}</span>
        {text.purpose}
      </p>
      <p className={classes.question}>
        <span className={classes.label}>{t('category.question')}</span>
        {text.question}
      </p>
      <p className={classes.comparison}>
        <span className={classes.label}>{t('category.comparison')}</span>
        {text.comparison}
      </p>
    </div>
  );
}
