import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLandscapeData } from '../../data/LandscapeContext';
import { shownGroup } from '../../model/selection/filterItems';
import { ALL_GROUPS } from '../../model/selection/selection';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { ChoicePicker } from '../../ui/controls/ChoicePicker';
import { useExploreStyles } from './exploreStyles';

/** Chooses which part of a large landscape to look at; nothing where it has one part only. */
export function GroupPicker() {
  const { landscape } = useLandscapeData();
  const [selection, change] = useSelection();
  const { groups } = useExploreStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (landscape.groups.length < 2 || selection.q) {
    return null;
  }
  const options = [
    ...landscape.groups.map(({ slug, name }) => ({ value: slug, label: name })),
    { value: ALL_GROUPS, label: t('page.allGroups') },
  ];
  return (
    <ChoicePicker
      className={groups}
      label={t('page.groups')}
      options={options}
      chosen={shownGroup(landscape, selection)?.slug ?? ALL_GROUPS}
      onChoose={slug =>
        change(now => ({
          ...now,
          group: slug === options[0].value ? undefined : slug,
          category: [],
          subcategory: [],
        }))
      }
    />
  );
}
