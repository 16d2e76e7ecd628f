import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLandscapeData } from '../../data/LandscapeContext';
import { SORTS, type Sort } from '../../model/selection/selection';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { PlainSelect } from '../../ui/controls/PlainSelect';
import { useExploreStyles } from './exploreStyles';

/** Chooses the order of what is shown. */
export function SortPicker() {
  const { users, policy } = useLandscapeData();
  const [selection, change] = useSelection();
  const classes = useExploreStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const labels: Record<Sort, string> = {
    place: t('page.sortPlace'),
    name: t('page.sortName'),
    maturity: t('page.sortMaturity'),
    ring: t('page.sortRing'),
    users: t('page.sortUsers'),
    accepted: t('page.sortAccepted'),
  };
  const known: Partial<Record<Sort, boolean>> = {
    users: Boolean(users),
    ring: Boolean(policy?.rings.length),
  };
  return (
    <span className={classes.sort}>
      <span aria-hidden>{t('page.sort')}</span>
      <PlainSelect
        label={t('page.sort')}
        value={selection.sort}
        options={SORTS.filter(sort => known[sort] ?? true).map(value => ({
          value,
          label: labels[value],
        }))}
        onChange={sort => change(now => ({ ...now, sort, reverse: false }))}
      />
    </span>
  );
}
