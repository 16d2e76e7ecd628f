import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import {
  adoptionRouteRef,
  approvedRouteRef,
  rootRouteRef,
  whatsNewRouteRef,
} from '../routing/routes';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';

/** One of the pages that the tab consists of. */
export interface LandscapeTabLink {
  id: string;
  label: string;
  /** Absolute. */
  href: string;
}

/** The pages of the tab, in their order, in the reader's language; the same array until one of them changes. */
export function useLandscapeTabs(): LandscapeTabLink[] {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const explore = useRouteRef(rootRouteRef)?.();
  const approved = useRouteRef(approvedRouteRef)?.();
  const adoption = useRouteRef(adoptionRouteRef)?.();
  const whatsNew = useRouteRef(whatsNewRouteRef)?.();
  return useMemo(
    () =>
      [
        { id: 'explore', label: t('page.explore'), href: explore },
        { id: 'approved', label: t('approved.tab'), href: approved },
        { id: 'adoption', label: t('adoption.tab'), href: adoption },
        { id: 'whats-new', label: t('whatsNew.tab'), href: whatsNew },
      ].flatMap(({ href, ...tab }) => (href ? [{ ...tab, href }] : [])),
    [t, explore, approved, adoption, whatsNew],
  );
}
