import path from 'node:path';
import type {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { isFileUrl } from './isFileUrl';
import { looksLikeUrl, readSchedule, readUrl } from './readFields';

/** Where a landscape is read from. */
export type SourceOptions =
  | { type: 'builtin' }
  | {
      type: 'path';
      /** As in the configuration, for messages. */
      given: string;
      /** Absolute. */
      path: string;
    }
  /** A landscape.yml: data only. */
  | { type: 'file-url'; url: string }
  /** A folder of a repository: data and logos. */
  | { type: 'tree-url'; url: string };

/** The source of logos that are not beside the data: a folder, or a URL to which file names are appended. */
export type LogoOptions = { path: string } | { url: string };

/** A file beside a landscape: a path, as configured and absolute, or a URL. */
export type FileOptions = { given: string; path: string } | { url: string };

/** A configured landscape. */
export interface LandscapeOptions {
  id: string;
  title: string;
  source: SourceOptions;
  logos?: LogoOptions;
  /** Used instead of the settings.yml beside its data. */
  settings?: FileOptions;
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** The share of its items that it may lose between versions, from 0 to 1. */
  maxShrink: number;
}

const DEFAULT_MAX_SHRINK = 0.2;

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 12 },
  timeout: { minutes: 5 },
};

/** A landscape's id is the namespace of its technologies in the catalog. */
const LANDSCAPE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_ID_LENGTH = 63;

/**
 * Reads `cncfLandscape.landscapes`; the default is the landscape `cncf` from the built-in guide.
 *
 * @throws InputError that names the invalid key and the expected value
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
        maxShrink: DEFAULT_MAX_SHRINK,
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
    logos: readLogos(config, key, workingDirectory),
    settings: readSettings(config, key, workingDirectory),
    schedule: readSchedule(config, key, DEFAULT_SCHEDULE),
    maxShrink: readMaxShrink(config, key),
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
  if (looksLikeUrl(source)) {
    const url = readUrl(
      source,
      `${key}.source`,
      "'builtin', the path or URL of a landscape.yml, or that of the folder that it is in, as https://github.com/cncf/landscape/tree/master",
    );
    return { type: isFileUrl(url) ? 'file-url' : 'tree-url', url };
  }
  return {
    type: 'path',
    given: source,
    path: path.resolve(workingDirectory, source),
  };
}

function readLogos(
  config: Config,
  key: string,
  workingDirectory: string,
): LogoOptions | undefined {
  const logos = config.getOptionalString('logos');
  if (logos === undefined) {
    return undefined;
  }
  if (looksLikeUrl(logos)) {
    const what =
      'the path of a folder, or a URL to which file names are appended, such as https://example.com/logos';
    return { url: readUrl(logos, `${key}.logos`, what) };
  }
  return { path: path.resolve(workingDirectory, logos) };
}

function readSettings(
  config: Config,
  key: string,
  workingDirectory: string,
): FileOptions | undefined {
  const settings = config.getOptionalString('settings');
  if (settings === undefined) {
    return undefined;
  }
  if (looksLikeUrl(settings)) {
    const what =
      'the path or URL of a settings.yml, as https://github.com/cncf/landscape2-sites/blob/main/cncf/settings.yml';
    return { url: readUrl(settings, `${key}.settings`, what) };
  }
  return {
    given: settings,
    path: path.resolve(workingDirectory, settings),
  };
}

function readMaxShrink(config: Config, key: string): number {
  const share = config.getOptionalNumber('maxShrink') ?? DEFAULT_MAX_SHRINK;
  if (!(share >= 0 && share <= 1)) {
    throw new InputError(
      `Invalid configuration ${key}.maxShrink: ${share} is not a share of a landscape's items; write a number from 0 to 1, such as ${DEFAULT_MAX_SHRINK}`,
    );
  }
  return share;
}
