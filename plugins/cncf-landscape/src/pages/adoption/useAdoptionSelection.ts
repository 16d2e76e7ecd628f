import { useAppSearchParams } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import {
  type AdoptionList,
  type AdoptionSelection,
  readAdoption,
  writeAdoption,
} from '../../model/adoption/adoptionSelection';
import type { ServiceScope } from '../../model/adoption/adoptionRequests';

/** What is chosen on the page, as the URL has it, and how to choose something else. */
export interface AdoptionChoice extends AdoptionSelection {
  narrow: (scope: ServiceScope) => void;
  closeList: () => void;
  /** Where a list is: the page itself with the list open. */
  linkTo: (list: AdoptionList) => string;
}

/** Keeps what is chosen on the page in its URL, so that a link shows what its sender saw. */
export function useAdoptionSelection(): AdoptionChoice {
  const [query, setQuery] = useAppSearchParams();
  const text = query.toString();
  return useMemo(() => {
    const current = new URLSearchParams(text);
    const selection = readAdoption(current);
    return {
      ...selection,
      narrow: scope => setQuery(writeAdoption({ scope }, current)),
      closeList: () =>
        setQuery(writeAdoption({ scope: selection.scope }, current)),
      linkTo: list =>
        `?${writeAdoption({ scope: selection.scope, list }, current)}`,
    };
  }, [text, setQuery]);
}
