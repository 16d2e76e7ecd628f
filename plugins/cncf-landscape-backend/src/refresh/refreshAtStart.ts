import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { LandscapeStore } from '../store/LandscapeStore';
import type { RefreshLog } from '../store/RefreshLog';
import { landscapeSubject } from '../store/RefreshSubject';
import type { SourcedLandscape } from './LandscapeReader';
import type { Refresher } from './Refresher';

/** Of replicas that start at the same time, or shortly after one another, one reads. */
const JUST_NOW_MS = 60_000;

/**
 * Refreshes every landscape without waiting for it: what is stored may be old, from another source, or stored by an earlier version
 * of this plugin.
 *
 * @param refreshers - by landscape id
 * @param options - `isShared`: whether other replicas use the same database, so that a landscape that was read just now need not
 * be read again
 */
export async function refreshAtStart(
  landscapes: SourcedLandscape[],
  refreshers: ReadonlyMap<string, Refresher>,
  options: {
    landscapeStore: LandscapeStore;
    refreshLog: RefreshLog;
    software: string;
    isShared: boolean;
    logger: LoggerService;
  },
): Promise<void> {
  const { landscapeStore, refreshLog, software, isShared, logger } = options;
  const states = await refreshLog.states();
  for (const { id, source } of landscapes) {
    const readAt = states.get(landscapeSubject(id))?.readAt?.getTime() ?? 0;
    const isRecent = isShared && Date.now() - readAt < JUST_NOW_MS;
    const stored = isRecent ? await landscapeStore.load(id) : undefined;
    if (
      stored?.source !== source.location ||
      stored.software !== software ||
      stored.picturesOf !== stored.version
    ) {
      refreshers
        .get(id)
        ?.refresh('start')
        .catch(error => {
          logger.warn(
            `Landscape '${id}' could not be read at the start: ${stringifyError(
              error,
            )}`,
          );
        });
    }
  }
}
