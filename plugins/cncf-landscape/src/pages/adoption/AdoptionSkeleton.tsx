import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FIRST_TECHNOLOGIES } from '../../model/adoption/firstScreen';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { FIGURE_HEIGHT } from './AdoptionFigures';

/** The heading of the bars with the head and the foot of their table, and one technology of it. */
const BARS_HEIGHT = 120;
const TECHNOLOGY_HEIGHT = 52;

const useStyles = makeStyles(
  theme => ({
    figures: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
      margin: theme.spacing(2, 0, 4),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
    },
    block: {
      backgroundColor: theme.palette.action.hover,
      borderRadius: 8,
    },
  }),
  { name: 'CncfLandscapeAdoptionSkeleton' },
);

/** The outline of the page while it loads, in the sizes that it will have. */
export function AdoptionSkeleton() {
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <div role="status" aria-busy="true" aria-label={t('adoption.loading')}>
      <div className={classes.figures}>
        {[1, 2, 3, 4].map(key => (
          <div
            key={key}
            className={classes.block}
            style={{ height: FIGURE_HEIGHT }}
          />
        ))}
      </div>
      <div
        className={classes.block}
        style={{ height: BARS_HEIGHT + FIRST_TECHNOLOGIES * TECHNOLOGY_HEIGHT }}
      />
    </div>
  );
}
