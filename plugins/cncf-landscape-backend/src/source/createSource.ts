import type { LandscapeOptions } from '../config/readLandscapeOptions';
import type { Guide } from '../guide/Guide';
import { BuiltinSource } from './BuiltinSource';
import type { LandscapeSource } from './LandscapeSource';
import { PathSource } from './PathSource';

/** The source that the configuration names. */
export function createSource(
  { id, source }: LandscapeOptions,
  readGuide: () => Promise<Guide>,
): LandscapeSource {
  switch (source.type) {
    case 'builtin':
      return new BuiltinSource(readGuide);
    case 'path':
      return new PathSource({ landscapeId: id, ...source });
    default:
      throw new Error(
        `Unknown source ${JSON.stringify(source satisfies never)}`,
      );
  }
}
