import path from 'node:path';
import type {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { ConfigReader, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { looksLikeUrl, readSchedule, readUrl } from './readFields';

/** Where the policy is read from, and when. */
export interface PolicyOptions {
  source:
    | {
        type: 'path';
        /** As in the configuration, for messages. */
        given: string;
        /** Absolute. */
        path: string;
      }
    | { type: 'url'; url: string };
  schedule: SchedulerServiceTaskScheduleDefinition;
}

const KEY = 'cncfLandscape.policy';

const WHAT =
  'the path or URL of a technology-policy.yaml, or of the JSON of a tech radar';

/** Reading a file is cheap; a URL is someone's server. */
const DEFAULT_SCHEDULES: Record<
  PolicyOptions['source']['type'],
  SchedulerServiceTaskScheduleDefinition
> = {
  path: { frequency: { minutes: 5 }, timeout: { minutes: 1 } },
  url: { frequency: { minutes: 30 }, timeout: { minutes: 1 } },
};

/**
 * Reads `cncfLandscape.policy`, if there is one.
 *
 * @throws InputError that names the invalid key and the expected value
 */
export function readPolicyOptions(
  config: Pick<RootConfigService, 'getOptional'>,
  workingDirectory: string = process.cwd(),
): PolicyOptions | undefined {
  const value = config.getOptional(KEY);
  if (value === undefined || value === null) {
    return undefined;
  }
  if (typeof value === 'string') {
    const source = readSource(value, KEY, workingDirectory);
    return { source, schedule: DEFAULT_SCHEDULES[source.type] };
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(
      `Invalid configuration ${KEY}: write ${WHAT}, or { source: …, schedule: … }`,
    );
  }
  const fields: Config = new ConfigReader(value as JsonObject);
  const source = readSource(
    fields.getOptional('source'),
    `${KEY}.source`,
    workingDirectory,
  );
  return {
    source,
    schedule: readSchedule(fields, KEY, DEFAULT_SCHEDULES[source.type]),
  };
}

function readSource(
  given: unknown,
  key: string,
  workingDirectory: string,
): PolicyOptions['source'] {
  if (typeof given !== 'string' || !given.trim()) {
    throw new InputError(`Invalid configuration ${key}: write ${WHAT}`);
  }
  if (looksLikeUrl(given)) {
    return { type: 'url', url: readUrl(given, key, WHAT) };
  }
  return { type: 'path', given, path: path.resolve(workingDirectory, given) };
}
