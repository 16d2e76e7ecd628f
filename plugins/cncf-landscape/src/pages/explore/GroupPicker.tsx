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
  const classes = useExploreStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  if (landscape.groups.length < 2 || selection.q) {
    return null;
  }
  const groups = landscape.groups.map(({ slug, name }) => ({
    value: slug,
    label: name,
  }));
  const all = { value: ALL_GROUPS, label: t('page.allGroups') };
  const isTaken = groups.some(
    ({ value, label }) => value === all.value || label === all.label,
  );
  const options = isTaken ? groups : [...groups, all];
  return (
    <ChoicePicker
      className={classes.groups}
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
