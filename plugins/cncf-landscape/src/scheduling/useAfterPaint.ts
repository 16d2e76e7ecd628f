import { startTransition, useEffect, useState } from 'react';

/**
 * Whether what is further down may be drawn: not before what is on the screen is painted, and whenever the browser finds
 * the time for it.
 */
export function useAfterPaint(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      startTransition(() => setLater(true)),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return later;
}
