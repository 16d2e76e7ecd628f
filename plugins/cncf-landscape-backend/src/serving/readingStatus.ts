import type { RefreshState } from '../store/refreshStates';

/** How reading goes, as the HTTP API returns it. */
export function readingStatus({ readAt, error }: RefreshState) {
  return {
    readAt: readAt?.toISOString(),
    error: error && {
      message: error.message,
      since: error.since.toISOString(),
    },
  };
}
