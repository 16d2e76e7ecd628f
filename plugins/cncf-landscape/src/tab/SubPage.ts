import {
  type AppNode,
  type TranslationRefTuple,
  translationApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { ReactElement } from 'react';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';

/** A page of the tab. */
export interface SubPage {
  /** Its extension. */
  node: AppNode;
  /** Below the tab's path, without slashes around it; empty for the tab's path itself. */
  path: string;
  /** In the language in which the app started, or as its configuration has it. */
  title: string;
  /** The title as a message, unless the configuration has one. */
  titleMessage?: TranslationRefTuple<undefined>;
  element: ReactElement;
}

/** The titles of pages in the reader's language, in the same order. */
export function useSubPageTitles(subPages: SubPage[]): string[] {
  // Draws what uses this again when the reader changes the language.
  useTranslationRef(cncfLandscapeTranslationRef);
  const translations = useApi(translationApiRef);
  return subPages.map(({ title, titleMessage }) => {
    const snapshot =
      titleMessage && translations.getTranslation(titleMessage.ref);
    return snapshot?.ready ? snapshot.t(titleMessage!.key) : title;
  });
}
