import path from 'node:path';
import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, stringifyError } from '@backstage/errors';

/** Where a landscape is read from. */
export type SourceOptions =
  | { type: 'builtin' }
  | {
      type: 'path';
      /** As the configuration names it, for messages. */
      given: string;
      /** Absolute. */
      path: string;
    };

/** One landscape of the configuration. */
export interface LandscapeOptions {
  id: string;
  title: string;
  source: SourceOptions;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 12 },
  timeout: { minutes: 5 },
};

/** A landscape's id is the namespace of its technologies in the catalog. */
const LANDSCAPE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_ID_LENGTH = 63;

/**
 * Reads `cncfLandscape.landscapes`: without it, there is the landscape `cncf` from the built-in guide.
 *
 * @throws InputError that names the key that is wrong and says what to write there
 */
export function readLandscapeOptions(
  config: Pick<RootConfigService, 'getOptionalConfig'>,
  workingDirectory: string = process.cwd(),
): LandscapeOptions[] {
  const key = 'cncfLandscape.landscapes';
  const landscapes = config.getOptionalConfig(key);
  if (!landscapes?.keys().length) {
    return [
      {
        id: 'cncf',
        title: 'CNCF',
        source: { type: 'builtin' },
        schedule: DEFAULT_SCHEDULE,
      },
    ];
  }
  return landscapes
    .keys()
    .map(id =>
      readLandscape(
        id,
        landscapes.getConfig(id),
        `${key}.${id}`,
        workingDirectory,
      ),
    );
}

function readLandscape(
  id: string,
  config: Config,
  key: string,
  workingDirectory: string,
): LandscapeOptions {
  if (!LANDSCAPE_ID.test(id) || id.length > MAX_ID_LENGTH) {
    throw new InputError(
      `Invalid configuration ${key}: '${id}' cannot be the id of a landscape, because it is a namespace in the catalog; use at most ${MAX_ID_LENGTH} lower case letters and digits with single '-' between them`,
    );
  }
  return {
    id,
    title: config.getOptionalString('title') ?? id.toUpperCase(),
    source: readSource(config, key, workingDirectory),
    schedule: readSchedule(config, key),
  };
}

function readSource(
  config: Config,
  key: string,
  workingDirectory: string,
): SourceOptions {
  const source = config.getOptionalString('source') ?? 'builtin';
  if (source === 'builtin') {
    return { type: 'builtin' };
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) {
    throw new InputError(
      `Invalid configuration ${key}.source: '${source}' is a URL; write 'builtin', or the path of a folder with a landscape.yml in it or of such a file`,
    );
  }
  return {
    type: 'path',
    given: source,
    path: path.resolve(workingDirectory, source),
  };
}

function readSchedule(
  config: Config,
  key: string,
): SchedulerServiceTaskScheduleDefinition {
  if (!config.has('schedule')) {
    return DEFAULT_SCHEDULE;
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
