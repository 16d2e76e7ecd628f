import type {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { LandscapeOptions } from '../config/readLandscapeOptions';
import type { LandscapeRefresher } from './LandscapeRefresher';

/**
 * Starts reading every landscape now, without waiting for it, and again on its schedule. Every replica keeps what it
 * read in its own memory, so each reads for itself.
 */
export async function scheduleRefreshes(
  landscapes: LandscapeOptions[],
  scheduler: SchedulerService,
  refresher: LandscapeRefresher,
): Promise<void> {
  for (const { id, schedule } of landscapes) {
    refresher.refresh(id).catch(() => undefined);
    await scheduler.scheduleTask({
      ...schedule,
      initialDelay: schedule.initialDelay ?? intervalOf(schedule),
      id: `refresh-${id}`,
      scope: 'local',
      fn: () => refresher.refresh(id),
    });
  }
}

/** The time between two readings, where the schedule is not a calendar's. */
function intervalOf({ frequency }: SchedulerServiceTaskScheduleDefinition) {
  return 'cron' in frequency || 'trigger' in frequency ? undefined : frequency;
}
