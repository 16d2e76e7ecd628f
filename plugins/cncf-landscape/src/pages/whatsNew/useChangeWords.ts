import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LandscapeChange } from 'backstage-plugin-cncf-landscape-common';
import { useLandscapeData } from '../../data/LandscapeContext';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { useMaturityLabel } from '../../ui/marks/MaturityBadge';
import { CHANGE_KINDS } from './changeKinds';

/** What happened to a technology, in words. */
export function useChangeWords(): (change: LandscapeChange) => string {
  const { names } = useLandscapeData();
  const maturityLabel = useMaturityLabel();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return change =>
    // A newer backend may report kinds of changes that this front end has no words for.
    CHANGE_KINDS[change.type]?.(change, { t, names, maturityLabel }) ??
    change.type;
}
