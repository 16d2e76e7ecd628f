import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { cncfLandscapeTranslationRef } from '../translation/translationRef';

export const cncfLandscapeTranslations = TranslationBlueprint.make({
  name: 'texts',
  params: {
    resource: createTranslationResource({
      ref: cncfLandscapeTranslationRef,
      translations: { ko: () => import('../translation/ko') },
    }),
  },
});
