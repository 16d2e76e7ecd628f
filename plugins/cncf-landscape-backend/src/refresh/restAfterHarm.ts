import type { RefreshLog } from '../store/RefreshLog';
import type { RefreshSubject } from '../store/RefreshSubject';

/** Who requests a refresh without a person who waits for it. */
const AUTOMATIC = ['schedule', 'start', 'takeover'];

/**
 * Why a subject is not read now: reading it did harm lately, and would do it again, at each start. A person can have it read
 * all the same.
 *
 * @returns the message for the operator; nothing where it may be read
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
