import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import ScheduleIcon from '@material-ui/icons/Schedule';
import type { Decision } from 'backstage-plugin-cncf-landscape-common';
import { today } from '../../radar/days';
import { reviewState } from '../../radar/reviewState';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** Text and icon, light and dark; each has a contrast of at least 4.5 to 1 on the page and on paper. */
const COLORS = {
  past: { light: '#a3261c', dark: '#ffb4a8' },
  soon: { light: '#714600', dark: '#ffdb8f' },
};

const useStyles = makeStyles(
  theme => ({
    mark: {
      alignItems: 'center',
      display: 'inline-flex',
      fontSize: '0.75rem',
      fontWeight: 600,
      gap: 4,
      whiteSpace: 'nowrap',
      '& svg': { fontSize: 14 },
    },
    past: { color: COLORS.past[theme.palette.type] },
    soon: { color: COLORS.soon[theme.palette.type] },
  }),
  { name: 'CncfLandscapeReviewMark' },
);

/** Says that a decision is due for review, or will be soon; nothing where it is not. */
export function ReviewMark({ decision }: { decision: Decision }) {
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const state = reviewState(decision, today());
  return state ? (
    <span className={`${classes.mark} ${classes[state]}`}>
      <ScheduleIcon aria-hidden />
      {state === 'past' ? t('ring.reviewPast') : t('ring.reviewSoon')}
    </span>
  ) : null;
}
