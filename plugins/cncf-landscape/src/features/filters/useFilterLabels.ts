import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { type FilterKey, NONE, filterOf } from '../../model/selection/filters';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';

/** What a filter's value is called in the reader's language. */
export function useFilterLabels(): (key: FilterKey, value: string) => string {
  const { names, policy } = useLandscapeData();
  const maturityLabel = useMaturityLabel();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return useCallback(
    (key, value) => {
      switch (key) {
        case 'maturity':
          return maturityLabel(value);
        case 'ring':
          return value === NONE
            ? t('ring.none')
            : policy?.rings.find(({ name }) => name === value)?.title ?? value;
        case 'category':
          return names.category(value);
        case 'subcategory':
          return names.subcategoryOf(value);
        default: {
          const text = filterOf(key).labels?.[value];
          return text ? t(`filter.${text}`) : value;
        }
      }
    },
    [names, policy, maturityLabel, t],
  );
}
