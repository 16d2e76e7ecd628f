/** Runs so many tasks at a time at most, in the order in which they came; the others wait. */
export function inTurns(
  most: number,
): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async task => {
    if (running >= most) {
      await new Promise<void>(resolve => {
        waiting.push(resolve);
      });
    } else {
      running++;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) {
        next();
      } else {
        running--;
      }
    }
  };
}
