import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLandscapeData } from '../../data/LandscapeContext';
import { withoutFilters } from '../../model/selection/selection';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { PlainSelect } from './PlainSelect';

/** Chooses a landscape; nothing where there is one only. */
export function LandscapePicker() {
  const { all, status } = useLandscapeData();
  const [, change] = useSelection();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (all.length < 2) {
    return null;
  }
  return (
    <PlainSelect
      label={t('page.landscape')}
      value={status.id}
      options={all.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={landscape =>
        change(now => ({
          ...withoutFilters(now),
          group: undefined,
          item: undefined,
          compare: [],
          compareOpen: false,
          landscape,
        }))
      }
    />
  );
}
