import type { RefreshState } from '../store/refreshStates';

/** The state of refreshes, as in the HTTP API. */
export function readingStatus({ readAt, error }: RefreshState) {
  return {
    readAt: readAt?.toISOString(),
    error: error && {
      message: error.message,
      since: error.since.toISOString(),
    },
  };
}
