/** Browsers without `requestIdleCallback` (Safari) get a moment to finish what they are at. */
const SOON_MS = 50;

/** Does something when the browser has nothing better to do; gives what calls it off. */
export function whenIdle(task: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const id = window.requestIdleCallback(task);
    return () => window.cancelIdleCallback(id);
  }
  const timer = setTimeout(task, SOON_MS);
  return () => clearTimeout(timer);
}
