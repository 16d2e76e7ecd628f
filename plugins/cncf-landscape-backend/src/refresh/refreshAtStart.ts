import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { LandscapeStore } from '../store/LandscapeStore';
import type { RefreshLog } from '../store/RefreshLog';
import type { RefreshableLandscape } from './LandscapeReader';
import type { LandscapeRefresher } from './LandscapeRefresher';

/** Of replicas that start together, or soon after each other, one reads. */
const JUST_NOW_MS = 60_000;

/**
 * Reads every landscape, without waiting for it: what is stored may be old, from another source, or read by an earlier
 * version of this plugin.
 *
 * @param options - `isShared`: whether other replicas read into the same database, so that one that was read just now need
 * not be read again
 */
export async function refreshAtStart(
  landscapes: RefreshableLandscape[],
  options: {
    refresher: LandscapeRefresher;
    landscapeStore: LandscapeStore;
    refreshLog: RefreshLog;
    software: string;
    isShared: boolean;
    logger: LoggerService;
  },
): Promise<void> {
  const { refresher, landscapeStore, refreshLog, software, isShared, logger } =
    options;
  const lastRead = await refreshLog.lastRead();
  for (const { id, source } of landscapes) {
    const at = lastRead.get(id)?.getTime() ?? 0;
    const isRecent = isShared && Date.now() - at < JUST_NOW_MS;
    const stored = isRecent ? await landscapeStore.load(id) : undefined;
    if (
      stored?.source !== source.location ||
      stored.software !== software ||
      stored.picturesOf !== stored.version
    ) {
      refresher.refresh(id, 'start').catch(error => {
        logger.warn(
          `Landscape '${id}' could not be read at the start: ${stringifyError(
            error,
          )}`,
        );
      });
    }
  }
}
