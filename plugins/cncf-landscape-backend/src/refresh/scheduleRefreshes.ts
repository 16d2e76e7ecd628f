import type {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Refresher } from './Refresher';

/** A refresher with the schedule of the configuration. */
export interface ScheduledRefresher {
  /** The id of its task. */
  taskId: string;
  refresher: Refresher;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/** Schedules refreshes, each on one of the replicas at a time: the others find the result in the database. */
export async function scheduleRefreshes(
  scheduled: ScheduledRefresher[],
  scheduler: SchedulerService,
): Promise<void> {
  for (const { taskId, refresher, schedule } of scheduled) {
    await scheduler.scheduleTask({
      ...schedule,
      // Everything was read at the start.
      initialDelay: schedule.initialDelay ?? intervalOf(schedule),
      scope: 'global',
      id: taskId,
      fn: signal => refresher.refresh('schedule', { signal }),
    });
  }
}

/** The interval of a schedule, unless it is a cron expression. */
function intervalOf({ frequency }: SchedulerServiceTaskScheduleDefinition) {
  return 'cron' in frequency || 'trigger' in frequency ? undefined : frequency;
}
