import { setTimeout as sleep } from 'node:timers/promises';

/** The status codes of a backend with plugins that are still starting. */
const STATUS_WHILE_STARTING = [401, 404, 502, 503, 504];

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;

/**
 * Retries requests to the landscape backend while it is starting, so a task's first run succeeds as soon as possible instead of
 * a whole interval later.
 *
 * Rejects with the last error after `patienceMs`, with any other error immediately, and when the signal aborts.
 */
export async function retryWhileStarting<T>(
  ask: () => Promise<T>,
  options: { signal: AbortSignal; patienceMs: number },
): Promise<T> {
  const deadline = Date.now() + options.patienceMs;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      return await ask();
    } catch (error) {
      if (!meansStarting(error) || Date.now() + wait > deadline) {
        throw error;
      }
    }
    await sleep(wait, undefined, { signal: options.signal });
  }
}

function meansStarting(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) {
    return false;
  }
  const { name, statusCode, cause } = error as {
    name?: unknown;
    statusCode?: unknown;
    cause?: { code?: unknown };
  };
  return (
    name === 'ServiceUnavailableError' ||
    STATUS_WHILE_STARTING.includes(Number(statusCode)) ||
    ['ECONNREFUSED', 'ECONNRESET'].includes(String(cause?.code))
  );
}
