import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type Selection, readSelection, writeSelection } from './selection';

/** Changes the selection; `replace` leaves no entry in the browser's history, as for each key of a search. */
export type ChangeSelection = (
  change: (selection: Selection) => Selection,
  options?: { replace?: boolean },
) => void;

/** What is chosen, as the URL has it, and how to choose something else. */
export function useSelection(): [Selection, ChangeSelection] {
  const [query, setQuery] = useSearchParams();
  const text = query.toString();
  const selection = useMemo(
    () => readSelection(new URLSearchParams(text)),
    [text],
  );
  const change = useCallback<ChangeSelection>(
    (next, options) =>
      setQuery(
        current => writeSelection(next(readSelection(current))),
        options,
      ),
    [setQuery],
  );
  return [selection, change];
}
