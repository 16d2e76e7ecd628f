import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';

/** What happened to a technology, in words. */
export function useChangeWords(): (change: LandscapeChange) => string {
  const { names } = useLandscapeData();
  const maturityLabel = useMaturityLabel();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);

  return ({ type, maturity, before = {}, ...place }) => {
    const now = maturityLabel(maturity ?? 'none');
    const was = maturityLabel(before.maturity ?? 'none');
    switch (type) {
      case 'renamed':
        return t('whatsNew.wasRenamed', {
          before: before.title ?? before.name ?? '',
        });
      case 'promoted':
        return before.maturity
          ? t('whatsNew.wasPromoted', { before: was, after: now })
          : t('whatsNew.wasAccepted', { after: now });
      case 'archived':
        return t('whatsNew.wasArchived', { before: was });
      case 'reclassified':
        return t('whatsNew.wasReclassified', { before: was, after: now });
      case 'moved': {
        const { category = place.category, subcategory = place.subcategory } =
          before;
        return t('whatsNew.wasMoved', {
          before: `${names.category(category)} / ${names.subcategory(
            category,
            subcategory,
          )}`,
        });
      }
      default:
        return t(`whatsNew.${type}`);
    }
  };
}
