import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { LandscapeCategory } from 'backstage-plugin-cncf-landscape-common';
import type { ReactNode } from 'react';
import type { PlaceNames } from '../../data/placeNames';
import { useMaturityLabel } from '../../marks/MaturityBadge';
import { compareMaturity } from '../../marks/maturityOrder';
import { quietText } from '../../marks/quietText';
import { type FilterCounts, NO_MATURITY } from '../../selection/filterItems';
import { type Selection, toggled } from '../../selection/selection';
import type { ChangeSelection } from '../../selection/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { FilterOption } from './FilterOption';

const useStyles = makeStyles(
  theme => ({
    fieldset: { border: 0, margin: theme.spacing(0, 0, 3), padding: 0 },
    legend: {
      color: quietText(theme),
      fontSize: '0.75rem',
      fontWeight: 600,
      letterSpacing: '0.04em',
      marginBottom: theme.spacing(0.5),
      padding: theme.spacing(0, 0.75),
    },
  }),
  { name: 'CncfLandscapeFilterColumn' },
);

function Filter(props: { legend: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}

function maturityOrder(a: string, b: string): number {
  const maturity = (value: string) =>
    value === NO_MATURITY ? undefined : value;
  return compareMaturity(maturity(a), maturity(b));
}

/** Everything that narrows the landscape, each value with what it would leave. */
export function FilterColumn(props: {
  categories: LandscapeCategory[];
  counts: FilterCounts;
  names: PlaceNames;
  selection: Selection;
  /** Whether the catalog said who uses what. */
  usersKnown: boolean;
  onChange: ChangeSelection;
}) {
  const { categories, counts, names, selection, usersKnown, onChange } = props;
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const maturityLabel = useMaturityLabel();
  const maturities = [
    ...new Set([...counts.maturity.keys(), ...selection.maturity]),
  ].sort(maturityOrder);

  return (
    <>
      {maturities.some(maturity => maturity !== NO_MATURITY) && (
        <Filter legend={t('filter.maturity')}>
          {maturities.map(maturity => (
            <FilterOption
              key={maturity}
              label={maturityLabel(maturity)}
              count={counts.maturity.get(maturity) ?? 0}
              checked={selection.maturity.includes(maturity)}
              onToggle={() =>
                onChange(now => toggled(now, 'maturity', maturity))
              }
            />
          ))}
        </Filter>
      )}
      {usersKnown && (
        <Filter legend={t('filter.use')}>
          <FilterOption
            keepEmpty
            label={t('filter.used')}
            count={counts.used}
            checked={selection.used}
            onToggle={() => onChange(now => ({ ...now, used: !now.used }))}
          />
        </Filter>
      )}
      <Filter legend={t('filter.category')}>
        {categories.map(category => (
          <div key={category.slug}>
            <FilterOption
              label={names.category(category.slug)}
              count={counts.category.get(category.slug) ?? 0}
              checked={selection.category.includes(category.slug)}
              onToggle={() =>
                onChange(now => toggled(now, 'category', category.slug))
              }
            />
            {category.subcategories.map(({ slug }) => {
              const place = `${category.slug}/${slug}`;
              // A link may name it either way; the box takes back what it shows as chosen.
              const chosen = [place, slug].find(value =>
                selection.subcategory.includes(value),
              );
              const value = chosen ?? (names.isAmbiguous(slug) ? place : slug);
              return (
                <FilterOption
                  key={place}
                  nested
                  label={names.subcategory(category.slug, slug)}
                  count={counts.subcategory.get(place) ?? 0}
                  checked={Boolean(chosen)}
                  onToggle={() =>
                    onChange(now => toggled(now, 'subcategory', value))
                  }
                />
              );
            })}
          </div>
        ))}
      </Filter>
    </>
  );
}
