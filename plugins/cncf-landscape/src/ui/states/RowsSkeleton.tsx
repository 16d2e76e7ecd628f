import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    row: {
      backgroundColor: theme.palette.action.hover,
      borderRadius: 6,
      height: 36,
      margin: theme.spacing(1, 0, 2),
    },
  }),
  { name: 'CncfLandscapeRowsSkeleton' },
);

/** The outline of rows while they load. */
export function RowsSkeleton(props: {
  rows?: number;
  /** What is loading; technologies by default. */
  label?: string;
}) {
  const { rows = 3, label } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label={label ?? t('technologies.loading')}
    >
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes.row} />
      ))}
    </div>
  );
}
