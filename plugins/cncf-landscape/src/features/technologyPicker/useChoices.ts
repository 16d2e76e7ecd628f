import { useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { cncfLandscapeApiRef } from '../../api/cncfLandscapeApiRef';
import { useLandscape } from '../../data/useLandscape';
import { type Choices, pickerChoices } from './pickerChoices';
import type { PickerOptions } from './pickerOptions';

/** Loads what a picker offers. Nothing, and no error, while it loads. */
export function useChoices(options: PickerOptions): {
  value?: Choices;
  error?: Error;
  retry: () => void;
} {
  const api = useApi(cncfLandscapeApiRef);
  const loaded = useLandscape(options.landscape);
  const policy = useAsyncRetry(() => api.getPolicy(), [api]);
  const { category, subcategory, rings } = options;
  const namesOfRings = rings?.join();

  const value = useMemo(() => {
    if (!loaded.value || !policy.value) {
      return undefined;
    }
    const { landscape, all } = loaded.value;
    return pickerChoices(
      landscape,
      policy.value,
      { category, subcategory, rings: namesOfRings?.split(',') },
      // A name alone is looked up in all landscapes in their order.
      landscape.id !== all[0].id,
    );
  }, [loaded.value, policy.value, category, subcategory, namesOfRings]);

  return {
    value,
    error: loaded.error ?? policy.error,
    retry: () => {
      loaded.retry();
      policy.retry();
    },
  };
}
