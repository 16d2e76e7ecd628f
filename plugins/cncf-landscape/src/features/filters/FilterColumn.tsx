import type {
  LandscapeCategory,
  LandscapeItem,
} from 'backstage-plugin-cncf-landscape-common';
import { memo, useMemo } from 'react';
import { FILTER_KEYS, forEachFilter } from '../../model/selection/filters';
import { type Selection, toggled } from '../../model/selection/selection';
import type { ChangeSelection } from '../../routing/useSelection';
import { FactFilter } from './FactFilter';
import { CategoryFilter } from './CategoryFilter';
import { useFilterCounts } from './useFilterCounts';

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
  const counts = useFilterCounts(items, filters, categories);
  const toggle = useMemo(
    () =>
      forEachFilter(
        key => (value: string) => onChange(now => toggled(now, key, value)),
      ),
    [onChange],
  );
  return (
    <>
      {FILTER_KEYS.map(key => {
        switch (key) {
          case 'category':
            return (
              <CategoryFilter
                key={key}
                categories={categories}
                counts={counts}
                selection={selection}
                onToggleCategory={toggle.category}
                onToggleSubcategory={toggle.subcategory}
              />
            );
          case 'subcategory':
            return null; // Below its category.
          default:
            return (
              <FactFilter
                key={key}
                filter={key}
                counts={counts[key]}
                chosen={selection[key]}
                onToggle={toggle[key]}
              />
            );
        }
      })}
    </>
  );
}

/** Everything that narrows the landscape, each value with what it would leave. */
export const FilterColumn = memo(Column);
