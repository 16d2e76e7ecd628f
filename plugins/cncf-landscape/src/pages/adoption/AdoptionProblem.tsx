import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    problem: {
      borderLeft: `3px solid ${theme.palette.warning.main}`,
      fontSize: '0.875rem',
      margin: theme.spacing(2, 0, 0),
      padding: theme.spacing(0.5, 1.5),
      '& p': { margin: theme.spacing(0, 0, 1) },
    },
  }),
  { name: 'CncfLandscapeAdoptionProblem' },
);

/** What is missing because the catalog did not answer, and a way to try again. */
export function AdoptionProblem(props: { text: string; onRetry: () => void }) {
  const { text, onRetry } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <div className={classes.problem} role="alert">
      <p>{text}</p>
      <Button size="small" variant="secondary" onPress={onRetry}>
        {t('adoption.retry')}
      </Button>
    </div>
  );
}
