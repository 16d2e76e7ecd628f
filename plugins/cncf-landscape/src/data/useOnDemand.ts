import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askOnce } from './askOnce';

/** Something that is asked for when somebody wants it, and once. */
export interface OnDemand<T> {
  /** Absent while it is not known. */
  value?: T;
  /** Whether it could not be had when it was wanted last. */
  failed: boolean;
  /** Asks for it unless that was done already; what failed is asked for again. */
  want: () => void;
  /** The same, and resolves with it. Rejects where it cannot be had. */
  load: () => Promise<T>;
}

interface Answer<T> {
  to: () => Promise<T>;
  value?: T;
  failed: boolean;
}

/**
 * Holds back a question until somebody wants its answer.
 *
 * @param ask - the same function as long as it asks for the same
 */
export function useOnDemand<T>(ask: () => Promise<T>): OnDemand<T> {
  const [answer, setAnswer] = useState<Answer<T>>();
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  }, [ask]);

  const load = useMemo(() => {
    const update = (news: Omit<Answer<T>, 'to'>) => {
      // Something else may be asked by the time that an answer comes.
      if (latest.current === ask) {
        setAnswer({ to: ask, ...news });
      }
    };
    return askOnce(async () => {
      try {
        const value = await ask();
        update({ value, failed: false });
        return value;
      } catch (error) {
        update({ failed: true });
        throw error;
      }
    });
  }, [ask]);
  const want = useCallback(() => {
    // That it failed is told in `failed`.
    load().catch(() => {});
  }, [load]);

  const { value, failed = false } = answer?.to === ask ? answer : {};
  return useMemo(
    () => ({ value, failed, want, load }),
    [value, failed, want, load],
  );
}
