import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ScheduleIcon from '@material-ui/icons/Schedule';
import type { Decision } from 'backstage-plugin-cncf-landscape-common';
import { today } from '../../model/radar/days';
import { reviewState } from '../../model/radar/reviewState';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useDecisionStyles } from './decisionStyles';

/** Says that a decision is due for review, or will be soon; nothing where it is not. */
export function ReviewMark({ decision }: { decision: Decision }) {
  const classes = useDecisionStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const state = reviewState(decision, today());
  return state ? (
    <span className={`${classes.review} ${classes[state]}`}>
      <ScheduleIcon aria-hidden />
      {state === 'past' ? t('ring.reviewPast') : t('ring.reviewSoon')}
    </span>
  ) : null;
}
