/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The medians of each field over some runs; a field that a run lacks counts in the others alone. */
export function medians<K extends string>(
  runs: Partial<Record<K, number>>[],
): Record<K, number> {
  const keys = new Set(runs.flatMap(run => Object.keys(run) as K[]));
  const entries = [...keys].map(key => [
    key,
    median(
      runs
        .map(run => run[key])
        .filter(value => value !== undefined) as number[],
    ),
  ]);
  return Object.fromEntries(entries);
}

/** Runs something several times, one after the other. */
export async function repeat<T>(
  times: number,
  run: (round: number) => Promise<T> | T,
): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < times; round++) {
    results.push(await run(round));
  }
  return results;
}

/**
 * How long something takes, with what it gives: in all, and of the processor's time for this thread, which other processes
 * of a busy machine do not change. Both in milliseconds.
 */
export async function timed<T>(
  work: () => Promise<T> | T,
): Promise<{ ms: number; cpuMs: number; value: T }> {
  const start = performance.now();
  const cpuStart = process.threadCpuUsage();
  const value = await work();
  const { user, system } = process.threadCpuUsage(cpuStart);
  return {
    ms: performance.now() - start,
    cpuMs: (user + system) / 1000,
    value,
  };
}
