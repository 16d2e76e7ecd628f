import type { RefreshLog } from '../store/RefreshLog';
import type { RefreshSubject } from '../store/RefreshSubject';

/** Requesters of automatic refreshes. */
const AUTOMATIC = ['schedule', 'start', 'takeover'];

/**
 * Why a subject is not read now: recent refreshes were harmful, and would be again at each start. A person can refresh it
 * nevertheless.
 *
 * @returns the message for the operator; `undefined` if it may be read
 */
export async function restAfterHarm(
  refreshLog: RefreshLog,
  subject: RefreshSubject,
  requestedBy: string,
): Promise<string | undefined> {
  const rest = AUTOMATIC.includes(requestedBy)
    ? await refreshLog.rest(subject)
    : undefined;
  return (
    rest &&
    `${
      rest.refreshes === 1 ? 'The last refresh' : 'The last refreshes'
    } ended the process that parsed what was read, so that it is not read again before ${rest.until.toISOString()}; correct it at its source, and request a refresh to have it read at once`
  );
}
