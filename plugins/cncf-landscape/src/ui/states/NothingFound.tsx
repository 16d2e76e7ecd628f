import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { withoutFilters } from '../../model/selection/selection';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    box: { padding: theme.spacing(8, 2), textAlign: 'center' },
    button: { marginTop: theme.spacing(2) },
  }),
  { name: 'CncfLandscapeNothingFound' },
);

/** Says that nothing is left, and offers the way back. */
export function NothingFound() {
  const [, change] = useSelection();
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <div className={classes.box}>
      <Typography variant="h5" component="p">
        {t('page.noResults')}
      </Typography>
      <Typography>{t('page.noResultsHint')}</Typography>
      <Button
        className={classes.button}
        variant="secondary"
        onPress={() => change(withoutFilters)}
      >
        {t('page.clearAll')}
      </Button>
    </div>
  );
}
