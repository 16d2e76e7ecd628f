import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import type { Column } from './columns';

type AnyHeading =
  | Column['heading']
  | NonNullable<Column['exported']>[number]['heading'];

/** The text of a heading in the reader's language; that of a column that others add is as they gave it. */
export function useHeadingText(): (heading: AnyHeading) => string {
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  return useCallback(
    heading => (typeof heading === 'string' ? t(heading) : heading.text),
    [t],
  );
}
