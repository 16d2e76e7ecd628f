import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';
import { legacyRouteRefs } from './routes';

/** One of the pages that the tab consists of. */
export interface LegacyTab {
  id: string;
  label: string;
  /** Absolute. */
  href: string;
}

/** The pages of the tab, in their order, in the reader's language; the same array until one of them changes. */
export function useLegacyTabs(): LegacyTab[] {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const explore = useRouteRef(legacyRouteRefs.root)?.();
  const approved = useRouteRef(legacyRouteRefs.approved)?.();
  const adoption = useRouteRef(legacyRouteRefs.adoption)?.();
  const whatsNew = useRouteRef(legacyRouteRefs.whatsNew)?.();
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
