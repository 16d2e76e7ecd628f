import type { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { cncfLandscapeTranslationRef } from './translationRef';

/** Gives a text in the reader's language, for functions that are not hooks. */
export type Translate = ReturnType<
  typeof useTranslationRef<typeof cncfLandscapeTranslationRef.T>
>['t'];
