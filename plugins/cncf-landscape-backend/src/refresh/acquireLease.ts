import { setTimeout as sleep } from 'node:timers/promises';
import type { RefreshLog } from '../store/RefreshLog';
import type { RefreshSubject } from '../store/RefreshSubject';
import { RefreshLease } from './RefreshLease';

/** How long to wait for another replica that is reading the same. */
const PATIENCE_MS = 60_000;
const POLL_INTERVAL_MS = 500;

/**
 * Acquires the lease to refresh a subject. Where another replica is reading it, waits for that one to end, and resolves to nothing.
 *
 * @param interrupt - whether to take the lease from a replica that is only drawing pictures
 */
export async function acquireLease(
  refreshLog: RefreshLog,
  subject: RefreshSubject,
  requestedBy: string,
  interrupt?: boolean,
): Promise<RefreshLease | undefined> {
  const deadline = performance.now() + PATIENCE_MS;
  let id = await refreshLog.begin(subject, requestedBy, { interrupt });
  while (id === undefined && performance.now() < deadline) {
    await sleep(POLL_INTERVAL_MS);
    const other = (await refreshLog.states()).get(subject);
    if (other?.abandoned) {
      id = await refreshLog.begin(subject, requestedBy);
    } else if (other?.progress?.phase !== 'reading') {
      return undefined;
    }
  }
  return id === undefined ? undefined : new RefreshLease(refreshLog, id);
}
