import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the expectations hold, or rejects with the one that does not. */
export async function eventually<T>(
  expectations: () => Promise<T>,
  withinMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await expectations();
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
    }
    await sleep(100);
  }
}
