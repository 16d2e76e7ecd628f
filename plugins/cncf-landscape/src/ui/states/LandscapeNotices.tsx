import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLanguage } from '../../data/useLanguage';
import { formatMoment } from '../text/formatDate';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    notice: {
      borderLeft: `3px solid ${theme.palette.warning.main}`,
      fontSize: '0.875rem',
      margin: theme.spacing(0, 0, 2),
      padding: theme.spacing(0.5, 1.5),
    },
  }),
  { name: 'CncfLandscapeNotices' },
);

/** Says what is not as it should be, while everything else works: an outdated landscape, a silent catalog. */
export function LandscapeNotices() {
  const { status, usersFailed } = useLandscapeData();
  const classes = useStyles();
  const language = useLanguage();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <>
      {status.error && (
        <p className={classes.notice} role="alert">
          {t('problem.stale', {
            since: formatMoment(status.error.since, language),
            readAt: status.readAt ? formatMoment(status.readAt, language) : '?',
          })}
        </p>
      )}
      {usersFailed && (
        <p className={classes.notice} role="alert">
          {t('users.unavailable')}
        </p>
      )}
    </>
  );
}
