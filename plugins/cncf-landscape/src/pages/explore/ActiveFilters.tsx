import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { useFilterLabels } from '../../features/filters/useFilterLabels';
import { FILTER_KEYS } from '../../model/selection/filters';
import {
  type Selection,
  toggled,
  withoutFilters,
} from '../../model/selection/selection';
import type { ChangeSelection } from '../../routing/useSelection';
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
  onChange: ChangeSelection;
}) {
  const { selection, onChange } = props;
  const classes = useStyles();
  const labelOf = useFilterLabels();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  const chips = FILTER_KEYS.flatMap(key =>
    selection[key].map(value => ({
      key: `${key}:${value}`,
      label: labelOf(key, value),
      remove: (now: Selection) => toggled(now, key, value),
    })),
  );
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
