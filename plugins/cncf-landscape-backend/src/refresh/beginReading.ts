import { setTimeout as sleep } from 'node:timers/promises';
import type { RefreshLog } from '../store/RefreshLog';

/** How long somebody who wants something to be read waits for another replica that is reading it. */
const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 500;

/** Takes the lease to read something; or nothing, after another replica has ended its reading. */
export async function beginReading(
  refreshLog: RefreshLog,
  id: string,
  requestedBy: string,
  interrupt?: boolean,
): Promise<number | undefined> {
  const deadline = performance.now() + PATIENCE_MS;
  let refreshId = await refreshLog.begin(id, requestedBy, { interrupt });
  while (refreshId === undefined && performance.now() < deadline) {
    await sleep(LOOK_AGAIN_MS);
    const other = (await refreshLog.running()).find(
      ({ landscape }) => landscape === id,
    );
    if (other?.abandoned) {
      refreshId = await refreshLog.begin(id, requestedBy);
    } else if (other?.progress.phase !== 'reading') {
      return undefined;
    }
  }
  return refreshId;
}
