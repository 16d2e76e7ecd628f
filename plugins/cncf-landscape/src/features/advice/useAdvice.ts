import {
  type Advice,
  type LandscapeDocument,
  type Placement,
  adviseFor,
} from 'backstage-plugin-cncf-landscape-common';
import { useDeferredValue, useMemo } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useLandscapeSearch } from '../../search/useLandscapeSearch';

/** The subcategory that a need names by its slugs, as the URL has one that was chosen. */
function chosenPlace(
  { categories }: LandscapeDocument,
  need: string,
): Placement | undefined {
  const [category, subcategory] = need.split('/');
  return categories
    .find(({ slug }) => slug === category)
    ?.subcategories.some(({ slug }) => slug === subcategory)
    ? { category, subcategory }
    : undefined;
}

/** What to use for a need, as somebody types it; `undefined` while nothing is needed. */
export function useAdvice(typed: string): Advice | undefined {
  const { landscape, policy } = useLandscapeData();
  const need = useDeferredValue(typed.trim());
  const { search } = useLandscapeSearch();
  return useMemo(
    () =>
      need
        ? adviseFor(
            chosenPlace(landscape, need) ?? search(need),
            landscape,
            policy,
          )
        : undefined,
    [need, landscape, policy, search],
  );
}
