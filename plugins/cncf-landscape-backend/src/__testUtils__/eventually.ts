const STEP_MS = 25;

/** Asks again and again until the answer is as it should be. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  isIt: (answer: T) => unknown = Boolean,
  timeoutMs: number = 10_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) {
      return answer;
    }
    if (performance.now() > deadline) {
      throw new Error(`The answer is still ${JSON.stringify(answer)}`);
    }
    await new Promise(resolve => {
      setTimeout(resolve, STEP_MS);
    });
  }
}
