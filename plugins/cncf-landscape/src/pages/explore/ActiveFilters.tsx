import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { NO_RING } from '../../model/selection/itemFacts';
import {
  type ListKey,
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
  const { names, policy } = useLandscapeData();
  const classes = useStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const maturityLabel = useMaturityLabel();

  const ringLabel = (name: string) =>
    name === NO_RING
      ? t('ring.none')
      : policy?.rings.find(ring => ring.name === name)?.title ?? name;

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
    ...listChips('ring', ringLabel),
    ...listChips('tag', tag => tag),
    ...(selection.used
      ? [
          {
            key: 'used',
            label: t('filter.used'),
            remove: (now: Selection) => ({ ...now, used: false }),
          },
        ]
      : []),
    ...(selection.oss === undefined
      ? []
      : [
          {
            key: 'oss',
            label: selection.oss
              ? t('filter.openSource')
              : t('filter.notOpenSource'),
            remove: (now: Selection) => ({ ...now, oss: undefined }),
          },
        ]),
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
