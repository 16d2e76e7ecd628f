import type { SourceFile } from '../landscapeFormat/parseSourceFiles';
import type { SourceLandscape } from '../model/SourceLandscape';

/** Options for reading a source. */
export interface ReadOptions {
  /** The etag of the last version that was read and stored. */
  etag?: string;
  /** Ends the reading early. */
  signal?: AbortSignal;
  /** Whether to request what rarely changes as well, because a person waits for it. */
  thorough?: boolean;
  /** The settings that the configuration names, in place of those of the source. */
  settings?: SourceFile;
}

/** A source of a landscape. */
export interface LandscapeSource {
  /** Its location as in the configuration, without secrets. */
  readonly location: string;
  /**
   * Reads the source, unless it is unchanged.
   *
   * @throws with a message for the operator if it cannot be read or is not a landscape
   */
  read(options?: ReadOptions): Promise<SourceLandscape | 'unchanged'>;
}
