import type {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { LandscapeOptions } from '../config/readLandscapeOptions';
import type { LandscapeRefresher } from './LandscapeRefresher';

/** Has every landscape read on its schedule, on one of the replicas: the others find it in the store. */
export async function scheduleRefreshes(
  landscapes: LandscapeOptions[],
  scheduler: SchedulerService,
  refresher: LandscapeRefresher,
): Promise<void> {
  for (const { id, schedule } of landscapes) {
    await scheduler.scheduleTask({
      ...schedule,
      initialDelay: schedule.initialDelay ?? intervalOf(schedule),
      id: `refresh-${id}`,
      scope: 'global',
      fn: signal => refresher.refresh(id, 'schedule', { signal }),
    });
  }
}

/** The time between two readings, where the schedule is not a calendar's. */
function intervalOf({ frequency }: SchedulerServiceTaskScheduleDefinition) {
  return 'cron' in frequency || 'trigger' in frequency ? undefined : frequency;
}
