import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import type { PlaceNames } from '../../data/placeNames';
import { useMaturityLabel } from '../../marks/MaturityBadge';
import {
  type ListKey,
  type Selection,
  toggled,
  withoutFilters,
} from '../../selection/selection';
import type { ChangeSelection } from '../../selection/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

const useStyles = makeStyles(
  theme => ({
    chips: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
    },
    chip: { margin: 0 },
  }),
  { name: 'CncfLandscapeActiveFilters' },
);

/** What narrows the landscape right now, each to be taken back by one click. */
export function ActiveFilters(props: {
  selection: Selection;
  names: PlaceNames;
  onChange: ChangeSelection;
}) {
  const { selection, names, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const maturityLabel = useMaturityLabel();

  const listChips = (key: ListKey, labelOf: (value: string) => string) =>
    selection[key].map(value => ({
      key: `${key}:${value}`,
      label: labelOf(value),
      remove: (now: Selection) => toggled(now, key, value),
    }));
  const chips = [
    ...listChips('maturity', maturityLabel),
    ...listChips('category', names.category),
    ...listChips('subcategory', names.subcategoryOf),
    ...(selection.used
      ? [
          {
            key: 'used',
            label: t('filter.used'),
            remove: (now: Selection) => ({ ...now, used: false }),
          },
        ]
      : []),
  ];
  if (!chips.length) {
    return null;
  }
  return (
    <div
      className={classes.chips}
      role="group"
      aria-label={t('page.activeFilters')}
    >
      {chips.map(({ key, label, remove }) => (
        <Chip
          key={key}
          className={classes.chip}
          size="small"
          variant="outlined"
          label={label}
          aria-label={t('page.removeFilter', { name: label })}
          onClick={() => onChange(remove)}
          onDelete={() => onChange(remove)}
        />
      ))}
      <Button
        size="small"
        variant="tertiary"
        onPress={() => onChange(withoutFilters)}
      >
        {t('page.clearAll')}
      </Button>
    </div>
  );
}
