import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { Ring } from 'backstage-plugin-cncf-landscape-common';
import { RingDot } from '../../ui/marks/RingDot';
import { quietText } from '../../ui/text/quietText';
import { isNarrowed } from '../../model/radar/filterBlips';
import { toggled, withoutFilters } from '../../model/selection/selection';
import { useSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useChoiceStyles } from '../../ui/controls/choiceStyles';
import { LandscapePicker } from '../../ui/controls/LandscapePicker';
import { PlainSelect } from '../../ui/controls/PlainSelect';

const useStyles = makeStyles(
  theme => ({
    filters: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 1.5),
      marginBottom: theme.spacing(2.5),
      '@media print': { display: 'none' },
    },
    search: {
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 6,
      color: theme.palette.text.primary,
      font: 'inherit',
      fontSize: '0.875rem',
      padding: '6px 10px',
      width: 220,
      '&::placeholder': { color: quietText(theme), opacity: 1 },
    },
    rings: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75) },
    ring: {
      alignItems: 'center',
      display: 'inline-flex',
      gap: 6,
    },
    count: { fontSize: '0.875rem', fontWeight: 600, margin: 0 },
  }),
  { name: 'CncfLandscapeDecisionFilters' },
);

/** Narrows the radar and the list to what somebody looks for, as in the other views of the landscape. */
export function DecisionFilters(props: {
  rings: Ring[];
  /** Those that have decisions. */
  categories: { slug: string; name: string }[];
  /** How many decisions are left. */
  count: number;
}) {
  const { rings, categories, count } = props;
  const [selection, change] = useSelection();
  const classes = useStyles();
  const { choice } = useChoiceStyles();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const [category = ''] = selection.category;
  return (
    <div className={classes.filters}>
      <p className={classes.count} role="status">
        {t('approved.count', { count })}
      </p>
      <LandscapePicker />
      <input
        type="search"
        className={classes.search}
        aria-label={t('approved.searchLabel')}
        placeholder={t('approved.searchHint')}
        value={selection.q}
        onChange={({ target: { value } }) =>
          change(now => ({ ...now, q: value }), { replace: true })
        }
      />
      <PlainSelect
        label={t('filter.category')}
        value={category}
        options={[
          { value: '', label: t('approved.allCategories') },
          ...categories.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        onChange={value =>
          change(now => ({ ...now, category: value ? [value] : [] }))
        }
      />
      <div
        className={classes.rings}
        role="group"
        aria-label={t('approved.rings')}
      >
        {rings.map(ring => (
          <button
            key={ring.name}
            type="button"
            className={`${choice} ${classes.ring}`}
            title={ring.meaning}
            aria-pressed={selection.ring.includes(ring.name)}
            onClick={() => change(now => toggled(now, 'ring', ring.name))}
          >
            <RingDot ring={ring} />
            {ring.title}
          </button>
        ))}
      </div>
      {isNarrowed(selection) && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => change(withoutFilters)}
        >
          {t('page.clearAll')}
        </Button>
      )}
    </div>
  );
}
