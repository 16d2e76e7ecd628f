import { startTransition, useEffect, useState } from 'react';

/** As many cards as a large screen shows at once, and some to scroll to. */
const FIRST = 60;
const STEP = 240;

/**
 * How many of so many things to draw by now: enough to fill the screen at once, then more whenever the browser is idle,
 * until all are there. So the first picture of a large landscape does not wait for the last.
 */
export function useGrowingCount(total: number, key: unknown): number {
  const [state, setState] = useState({ key, count: FIRST });
  const count = state.key === key ? state.count : FIRST;

  useEffect(() => {
    if (count >= total) {
      return undefined;
    }
    const timer = setTimeout(
      () => startTransition(() => setState({ key, count: count + STEP })),
      30,
    );
    return () => clearTimeout(timer);
  }, [count, total, key]);

  return Math.min(count, total);
}
