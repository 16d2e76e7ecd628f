import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, stringifyError } from '@backstage/errors';

/** Whether a source is a URL rather than a path. */
export function looksLikeUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(text);
}

/**
 * Validates a URL that is to be read.
 *
 * @param what - the expected value, for messages
 * @throws InputError if it is not http(s), or contains credentials
 */
export function readUrl(given: string, key: string, what: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(
      `Invalid configuration ${key}: it is not an http or https URL; write ${what}`,
    );
  }
  if (url.username || url.password) {
    throw new InputError(
      `Invalid configuration ${key}: the URL of ${url.host} contains credentials; put them under integrations, where they are kept secret`,
    );
  }
  return given;
}

/** Reads a `schedule`, or returns the default. */
export function readSchedule(
  config: Config,
  key: string,
  usual: SchedulerServiceTaskScheduleDefinition,
): SchedulerServiceTaskScheduleDefinition {
  if (!config.has('schedule')) {
    return usual;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig('schedule'),
    );
  } catch (error) {
    throw new InputError(
      `Invalid configuration ${key}.schedule: write for example { frequency: { hours: 12 }, timeout: { minutes: 5 } } (${stringifyError(
        error,
      )})`,
    );
  }
}
