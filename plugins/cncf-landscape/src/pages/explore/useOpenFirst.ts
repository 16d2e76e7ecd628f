import type { LandscapeItem } from 'backstage-plugin-cncf-landscape-common';
import { useCallback, useEffect, useRef } from 'react';
import { useLandscapeData } from '../../data/LandscapeContext';
import { useSelection } from '../../routing/useSelection';

/** Opens what comes first for a text. */
export interface OpenFirst {
  openFirst(text: string): void;
  /** For when something else is typed: what waits to be opened is not wanted any more. */
  forget(): void;
}

/**
 * Opens what comes first for a text. Before the texts of the landscape have arrived, nobody knows what `k8s` means: what
 * is to be opened then is opened when they are there.
 *
 * @param firstFor - finds it
 */
export function useOpenFirst(
  firstFor: (text: string) => LandscapeItem | undefined,
): OpenFirst {
  const { texts, textsFailed } = useLandscapeData();
  const known = Boolean(texts) || textsFailed;
  const [, change] = useSelection();
  const waiting = useRef<string>();

  const forget = useCallback(() => {
    waiting.current = undefined;
  }, []);
  const openFirst = useCallback(
    (text: string) => {
      if (!known) {
        waiting.current = text;
        return;
      }
      forget();
      const item = firstFor(text)?.name;
      if (item) {
        change(now => ({ ...now, q: text, item }));
      }
    },
    [known, forget, firstFor, change],
  );
  useEffect(() => {
    if (known && waiting.current !== undefined) {
      openFirst(waiting.current);
    }
  }, [known, openFirst]);
  return { openFirst, forget };
}
