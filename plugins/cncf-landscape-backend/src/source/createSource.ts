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
import { type LogoPlace, SourceWithLogos } from './SourceWithLogos';
import { TemporaryFolders } from './TemporaryFolders';
import { TreeUrlSource } from './TreeUrlSource';

/** What sources read with. */
export interface SourceServices {
  readGuide: () => Promise<Guide>;
  urlReader: UrlReaderService;
  /** The folder for temporary files. */
  workingDirectory: string;
}

/** The source that the configuration names, with the logos that it names. */
export function createSource(
  options: LandscapeOptions,
  services: SourceServices,
): LandscapeSource {
  const source = createDataSource(options, services);
  return options.logos
    ? new SourceWithLogos(
        source,
        createLogoPlace(options.id, options.logos, services),
      )
    : source;
}

function createLogoPlace(
  id: string,
  logos: LogoOptions,
  { urlReader, workingDirectory }: SourceServices,
): LogoPlace {
  return 'path' in logos
    ? new LogoFolder(logos.path)
    : new LogoUrl({
        url: logos.url,
        key: `cncfLandscape.landscapes.${id}.logos`,
        reader: urlReader,
        folders: new TemporaryFolders(workingDirectory),
      });
}

function createDataSource(
  { id, source, schedule }: LandscapeOptions,
  { readGuide, urlReader, workingDirectory }: SourceServices,
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
      return new PathSource({ landscapeId: id, ...source });
    case 'file-url':
      return new FileUrlSource({ url: source.url, ...reading });
    case 'tree-url':
      return new TreeUrlSource({
        url: source.url,
        ...reading,
        folders: new TemporaryFolders(workingDirectory),
      });
    default:
      throw new Error(
        `Unknown source ${JSON.stringify(source satisfies never)}`,
      );
  }
}
