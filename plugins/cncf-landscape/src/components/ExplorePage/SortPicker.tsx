import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SORTS, type Sort } from '../../selection/selection';
import { useSelection } from '../../selection/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { PlainSelect } from './PlainSelect';
import { useExploreStyles } from './exploreStyles';

/** Chooses the order of what is shown. */
export function SortPicker({ usersKnown }: { usersKnown: boolean }) {
  const [selection, change] = useSelection();
  const classes = useExploreStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const labels: Record<Sort, string> = {
    place: t('page.sortPlace'),
    name: t('page.sortName'),
    maturity: t('page.sortMaturity'),
    users: t('page.sortUsers'),
    accepted: t('page.sortAccepted'),
  };
  return (
    <span className={classes.sort}>
      <span aria-hidden>{t('page.sort')}</span>
      <PlainSelect
        label={t('page.sort')}
        value={selection.sort}
        options={SORTS.filter(sort => sort !== 'users' || usersKnown).map(
          value => ({ value, label: labels[value] }),
        )}
        onChange={sort => change(now => ({ ...now, sort, reverse: false }))}
      />
    </span>
  );
}
