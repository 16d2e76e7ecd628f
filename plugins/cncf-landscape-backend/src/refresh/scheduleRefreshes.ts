import type {
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { LandscapeOptions } from '../config/readLandscapeOptions';
import type { PolicyOptions } from '../config/readPolicyOptions';
import type { PolicyRefresher } from './PolicyRefresher';
import type { LandscapeRefresher } from './LandscapeRefresher';

/** Has every landscape read on its schedule, on one of the replicas: the others find it in the store. */
export async function scheduleRefreshes(
  landscapes: LandscapeOptions[],
  scheduler: SchedulerService,
  refresher: LandscapeRefresher,
): Promise<void> {
  for (const { id, schedule } of landscapes) {
    await scheduleAfterStart(scheduler, schedule, {
      id: `refresh-${id}`,
      fn: signal => refresher.refresh(id, 'schedule', { signal }),
    });
  }
}

/** Has the policy read on its schedule in the same way. */
export async function schedulePolicy(
  { schedule }: PolicyOptions,
  scheduler: SchedulerService,
  refresher: PolicyRefresher,
): Promise<void> {
  // Not `refresh-policy`, which is the task of a landscape of that name.
  await scheduleAfterStart(scheduler, schedule, {
    id: 'read-policy',
    fn: signal => refresher.refresh('schedule', { signal }),
  });
}

async function scheduleAfterStart(
  scheduler: SchedulerService,
  schedule: SchedulerServiceTaskScheduleDefinition,
  task: Pick<SchedulerServiceTaskInvocationDefinition, 'id' | 'fn'>,
): Promise<void> {
  await scheduler.scheduleTask({
    ...schedule,
    initialDelay: schedule.initialDelay ?? intervalOf(schedule),
    scope: 'global',
    ...task,
  });
}

/** The time between two readings, where the schedule is not a calendar's. */
function intervalOf({ frequency }: SchedulerServiceTaskScheduleDefinition) {
  return 'cron' in frequency || 'trigger' in frequency ? undefined : frequency;
}
