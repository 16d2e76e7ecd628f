import { useMemo } from 'react';
import { useLandscape } from '../../data/useLandscape';
import { useLoadedPolicy } from '../../data/usePolicy';
import { type Choices, pickerChoices } from './pickerChoices';
import type { PickerOptions } from './pickerOptions';

/** Loads what a picker offers. Nothing, and no error, while it loads. */
export function useChoices(options: PickerOptions): {
  value?: Choices;
  error?: Error;
  retry: () => void;
} {
  const loaded = useLandscape(options.landscape);
  const policy = useLoadedPolicy();
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
