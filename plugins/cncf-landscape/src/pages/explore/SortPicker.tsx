import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLandscapeData } from '../../data/LandscapeContext';
import { SORTS, type Sort, orderOf } from '../../model/selection/orders';
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
  const known = { users, rings: policy?.rings.length, texts: true };
  const isKnown = (sort: Sort) => {
    const { needs } = orderOf(sort);
    return !needs || Boolean(known[needs]);
  };
  return (
    <span className={classes.sort}>
      <span aria-hidden>{t('page.sort')}</span>
      <PlainSelect
        label={t('page.sort')}
        value={selection.sort}
        options={SORTS.filter(isKnown).map(value => ({
          value,
          label: t(`page.${orderOf(value).label}`),
        }))}
        onChange={sort => change(now => ({ ...now, sort, reverse: false }))}
      />
    </span>
  );
}
