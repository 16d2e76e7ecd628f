import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LandscapeCategory } from 'backstage-plugin-cncf-landscape-common';
import { Fragment } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import type { FilterCounts } from '../../model/selection/countFilters';
import type { Selection } from '../../model/selection/selection';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { FilterGroup } from './FilterGroup';
import { FilterOption } from './FilterOption';

/** Narrows the landscape to categories and subcategories. */
export function CategoryFilter(props: {
  categories: LandscapeCategory[];
  counts: FilterCounts;
  selection: Selection;
  onToggleCategory: (slug: string) => void;
  onToggleSubcategory: (value: string) => void;
}) {
  const { categories, counts, selection } = props;
  const { names } = useLandscapeData();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return (
    <FilterGroup legend={t('filter.category')}>
      {categories.map(category => (
        <Fragment key={category.slug}>
          <FilterOption
            value={category.slug}
            label={names.category(category.slug)}
            count={counts.category.get(category.slug) ?? 0}
            checked={selection.category.includes(category.slug)}
            onToggle={props.onToggleCategory}
          />
          {category.subcategories.map(({ slug }) => {
            const path = `${category.slug}/${slug}`;
            // A link may name it either way; the box takes back what it shows as chosen.
            const chosen = [path, slug].find(value =>
              selection.subcategory.includes(value),
            );
            return (
              <FilterOption
                key={path}
                nested
                value={chosen ?? (names.isAmbiguous(slug) ? path : slug)}
                label={names.subcategory(category.slug, slug)}
                count={counts.subcategory.get(path) ?? 0}
                checked={Boolean(chosen)}
                onToggle={props.onToggleSubcategory}
              />
            );
          })}
        </Fragment>
      ))}
    </FilterGroup>
  );
}
