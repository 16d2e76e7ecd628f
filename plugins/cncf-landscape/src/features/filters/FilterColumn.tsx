import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  LandscapeCategory,
  LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import { memo, useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { compareMaturity } from '../../model/maturity/maturityOrder';
import { NO_MATURITY, NO_RING } from '../../model/selection/itemFacts';
import { type Selection, toggled } from '../../model/selection/selection';
import type { ChangeSelection } from '../../routing/useSelection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { FilterGroup } from './FilterGroup';
import { FilterOption } from './FilterOption';
import { PlaceFilter } from './PlaceFilter';
import { TagFilter } from './TagFilter';
import { useFilterCounts } from './useFilterCounts';

function maturityOrder(a: string, b: string): number {
  const maturity = (value: string) =>
    value === NO_MATURITY ? undefined : value;
  return compareMaturity(maturity(a), maturity(b));
}

/** What choosing a value of each filter does to the selection. */
function togglesOf(onChange: ChangeSelection) {
  return {
    maturity: (value: string) =>
      onChange(now => toggled(now, 'maturity', value)),
    ring: (value: string) => onChange(now => toggled(now, 'ring', value)),
    category: (value: string) =>
      onChange(now => toggled(now, 'category', value)),
    subcategory: (value: string) =>
      onChange(now => toggled(now, 'subcategory', value)),
    tag: (value: string) => onChange(now => toggled(now, 'tag', value)),
    used: () => onChange(now => ({ ...now, used: !now.used })),
    oss: (value: string) => {
      const chosen = value === '1';
      onChange(now => ({
        ...now,
        oss: now.oss === chosen ? undefined : chosen,
      }));
    },
  };
}

function Column(props: {
  categories: LandscapeCategory[];
  /** What the filters narrow. */
  items: LandscapeItem[];
  /** The filters by which items are shown. */
  filters: Selection;
  /** The filters that are chosen, which are shown at once. */
  selection: Selection;
  onChange: ChangeSelection;
}) {
  const { categories, items, filters, selection, onChange } = props;
  const { users, policy } = useLandscapeData();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const maturityLabel = useMaturityLabel();
  const counts = useFilterCounts(items, filters, categories);
  const toggle = useMemo(() => togglesOf(onChange), [onChange]);
  const maturities = [
    ...new Set([...counts.maturity.keys(), ...selection.maturity]),
  ].sort(maturityOrder);
  const rings = policy?.rings.length
    ? [...policy.rings, { name: NO_RING, title: t('ring.none'), color: '' }]
    : [];

  return (
    <>
      {maturities.some(maturity => maturity !== NO_MATURITY) && (
        <FilterGroup legend={t('filter.maturity')}>
          {maturities.map(maturity => (
            <FilterOption
              key={maturity}
              value={maturity}
              label={maturityLabel(maturity)}
              count={counts.maturity.get(maturity) ?? 0}
              checked={selection.maturity.includes(maturity)}
              onToggle={toggle.maturity}
            />
          ))}
        </FilterGroup>
      )}
      {users && (
        <FilterGroup legend={t('filter.use')}>
          <FilterOption
            keepEmpty
            value="1"
            label={t('filter.used')}
            count={counts.used.get('1') ?? 0}
            checked={selection.used}
            onToggle={toggle.used}
          />
        </FilterGroup>
      )}
      {rings.length > 0 && (
        <FilterGroup legend={t('filter.ring')}>
          {rings.map(({ name, title, color }) => (
            <FilterOption
              key={name}
              value={name}
              label={title}
              color={color}
              count={counts.ring.get(name) ?? 0}
              checked={selection.ring.includes(name)}
              onToggle={toggle.ring}
            />
          ))}
        </FilterGroup>
      )}
      <PlaceFilter
        categories={categories}
        counts={counts}
        selection={selection}
        onToggleCategory={toggle.category}
        onToggleSubcategory={toggle.subcategory}
      />
      {(counts.oss.size > 0 || selection.oss !== undefined) && (
        <FilterGroup legend={t('filter.source')}>
          <FilterOption
            value="1"
            label={t('filter.openSource')}
            count={counts.oss.get('1') ?? 0}
            checked={selection.oss === true}
            onToggle={toggle.oss}
          />
          <FilterOption
            value="0"
            label={t('filter.notOpenSource')}
            count={counts.oss.get('0') ?? 0}
            checked={selection.oss === false}
            onToggle={toggle.oss}
          />
        </FilterGroup>
      )}
      <TagFilter
        counts={counts.tag}
        chosen={selection.tag}
        onToggle={toggle.tag}
      />
    </>
  );
}

/** Everything that narrows the landscape, each value with what it would leave. */
export const FilterColumn = memo(Column);
