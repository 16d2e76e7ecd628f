import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  LANDSCAPE_CHANGES_TOPIC,
  type LandscapeChange,
} from 'backstage-plugin-cncf-landscape-common';

/**
 * Publishes changes as events, the newest last. They are stored already, so a missed event is not lost.
 */
export async function announceChanges(
  changes: LandscapeChange[],
  { events, logger }: { events: EventsService; logger: LoggerService },
): Promise<void> {
  try {
    for (const change of changes) {
      await events.publish({
        topic: LANDSCAPE_CHANGES_TOPIC,
        eventPayload: change,
      });
    }
  } catch (error) {
    logger.warn(
      `Not all of ${
        changes.length
      } changes could be published as events; GET /landscapes/:id/changes lists them: ${stringifyError(
        error,
      )}`,
    );
  }
}
