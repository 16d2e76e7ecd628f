import type { SourceLandscape } from '../model/SourceLandscape';

/** What a reading may be told. */
export interface ReadOptions {
  /** Of the last document that was read, and used. */
  etag?: string;
  /** Ends the reading early. */
  signal?: AbortSignal;
  /** Whether to ask also for what seldom changes: somebody waits for it. */
  thorough?: boolean;
}

/** Somewhere that a landscape is read from. */
export interface LandscapeSource {
  /** How the configuration names it, without what is secret in it. */
  readonly location: string;
  /**
   * Reads all of it, or nothing where it is as it was.
   *
   * @throws with a message for the operator where it cannot be read, or is no landscape at all
   */
  read(options?: ReadOptions): Promise<SourceLandscape | 'unchanged'>;
}
