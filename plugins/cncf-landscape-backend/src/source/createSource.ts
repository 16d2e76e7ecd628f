import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type {
  LandscapeOptions,
  LogoOptions,
} from '../config/readLandscapeOptions';
import type { Guide } from '../guide/Guide';
import { BuiltinSource } from './BuiltinSource';
import { FileUrlSource } from './FileUrlSource';
import type { LandscapeSource } from './LandscapeSource';
import { LogoFolder } from './LogoFolder';
import { LogoUrl } from './LogoUrl';
import { millisecondsOf } from './millisecondsOf';
import { PathSource } from './PathSource';
import { SourceWithFiles } from './SourceWithFiles';
import { type LogoSource, SourceWithLogos } from './SourceWithLogos';
import type { TemporaryFolders } from './TemporaryFolders';
import { TreeUrlSource } from './TreeUrlSource';

/** What sources read with. */
export interface SourceServices {
  readGuide: () => Promise<Guide>;
  urlReader: UrlReaderService;
  /** For what must be on the disk for a while. */
  folders: TemporaryFolders;
}

/** The source that the configuration names, with the logos that it names. */
export function createSource(
  options: LandscapeOptions,
  services: SourceServices,
): LandscapeSource {
  const source = withSettings(
    createDataSource(options, services),
    options,
    services,
  );
  return options.logos
    ? new SourceWithLogos(
        source,
        createLogoSource(options.id, options.logos, services),
      )
    : source;
}

function withSettings(
  source: LandscapeSource,
  { id, settings, schedule }: LandscapeOptions,
  { urlReader }: SourceServices,
): LandscapeSource {
  return settings
    ? new SourceWithFiles(source, {
        settings,
        key: `cncfLandscape.landscapes.${id}.settings`,
        timeoutMs: millisecondsOf(schedule.timeout),
        reader: urlReader,
      })
    : source;
}

function createLogoSource(
  id: string,
  logos: LogoOptions,
  { urlReader, folders }: SourceServices,
): LogoSource {
  return 'path' in logos
    ? new LogoFolder(logos.path)
    : new LogoUrl({
        url: logos.url,
        key: `cncfLandscape.landscapes.${id}.logos`,
        reader: urlReader,
        folders,
      });
}

function createDataSource(
  { id, source, schedule }: LandscapeOptions,
  { readGuide, urlReader, folders }: SourceServices,
): LandscapeSource {
  const reading = {
    key: `cncfLandscape.landscapes.${id}.source`,
    timeoutMs: millisecondsOf(schedule.timeout),
    reader: urlReader,
  };
  switch (source.type) {
    case 'builtin':
      return new BuiltinSource(readGuide);
    case 'path':
      return new PathSource({
        landscapeId: id,
        ...source,
        timeoutMs: reading.timeoutMs,
      });
    case 'file-url':
      return new FileUrlSource({ url: source.url, ...reading });
    case 'tree-url':
      return new TreeUrlSource({
        url: source.url,
        ...reading,
        folders,
      });
    default:
      throw new Error(
        `Unknown source ${JSON.stringify(source satisfies never)}`,
      );
  }
}
