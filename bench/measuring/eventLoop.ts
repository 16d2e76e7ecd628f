import { timed } from './statistics';

const TICK_MS = 1;

/** What something else had to wait for its turn at most, in milliseconds. */
export interface Blocks {
  /** By the clock: longer than the work is the reason for where others keep the machine busy. */
  blockMs: number;
  /** What this thread computed in that time: what the work is the reason for. */
  blockCpuMs: number;
}

/** Does work, and tells how long it kept the event loop from other work. */
export async function whileWatched<T>(work: () => Promise<T>) {
  const blocks: Blocks = { blockMs: 0, blockCpuMs: 0 };
  let at = performance.now();
  let cpu = process.threadCpuUsage();
  const ticker = setInterval(() => {
    const { user, system } = process.threadCpuUsage(cpu);
    const now = performance.now();
    blocks.blockMs = Math.max(blocks.blockMs, now - at - TICK_MS);
    blocks.blockCpuMs = Math.max(blocks.blockCpuMs, (user + system) / 1000);
    at = now;
    cpu = process.threadCpuUsage();
  }, TICK_MS);
  try {
    const result = await timed(work);
    return { ...result, ...blocks };
  } finally {
    clearInterval(ticker);
  }
}
