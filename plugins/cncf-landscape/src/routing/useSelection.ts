import { useAppSearchParams } from '@backstage/frontend-plugin-api';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import {
  type Selection,
  readSelection,
  writeSelection,
} from '../model/selection/selection';

/** Changes the selection; `replace` leaves no entry in the browser's history, as for each key of a search. */
export type ChangeSelection = (
  change: (selection: Selection) => Selection,
  options?: { replace?: boolean },
) => void;

/** What is chosen, as the URL has it, and how to choose something else. */
export function useSelection(): [Selection, ChangeSelection] {
  const [query, setQuery] = useAppSearchParams();
  const text = query.toString();
  const selection = useMemo(
    () => readSelection(new URLSearchParams(text)),
    [text],
  );
  // The router's setter is another one after each change, and everything that takes it would be drawn anew.
  const latest = useRef(setQuery);
  useLayoutEffect(() => {
    latest.current = setQuery;
  }, [setQuery]);
  const change = useCallback<ChangeSelection>(
    (next, options) =>
      latest.current(
        current => writeSelection(next(readSelection(current))),
        options,
      ),
    [],
  );
  return [selection, change];
}
