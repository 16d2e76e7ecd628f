import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';

/** The language that the portal is set to, such as `en` or `ko`. */
export function useLanguage(): string {
  const appLanguageApi = useApi(appLanguageApiRef);
  const language$ = useMemo(() => appLanguageApi.language$(), [appLanguageApi]);
  return useObservable(language$, appLanguageApi.getLanguage()).language;
}
