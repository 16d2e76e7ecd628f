import type { ReadLogo } from '../logos/LogoPainter';
import type {
  Audit,
  Finding,
  LandscapeCategory,
  LandscapeGroup,
  MaturityDates,
  Placement,
  TechnologyLink,
  TechnologySummary,
} from 'backstage-plugin-cncf-landscape-common';

/** An item as its source describes it, checked, before it has a technology name. */
export interface SourceItem extends Placement {
  /** Its name in the landscape. */
  title: string;
  maturity?: string;
  alsoIn: Placement[];
  /** The name of its logo file, as the source writes it. */
  logoFile?: string;
  description?: string;
  homepage?: string;
  repository?: string;
  documentation?: string;
  /** All links but these three, the most useful first. */
  links: TechnologyLink[];
  aliases: string[];
  tags: string[];
  dates: MaturityDates;
  audits: Audit[];
  summary?: TechnologySummary;
  openSource?: boolean;
  specification?: boolean;
  /** The name of the project that it is part of, as the source writes it. */
  parent?: string;
  reviewedAt?: string;
}

/** A landscape as its source describes it: plain data, checked, with nothing of the guide in it. */
export interface SourceDocument {
  groups: LandscapeGroup[];
  categories: LandscapeCategory[];
  items: SourceItem[];
  /** What was wrong with single entries, and was skipped. */
  findings: Finding[];
  /** What names this state of the source: the next reading, told of it, ends early where nothing has changed. */
  etag?: string;
  /** Reads a logo file of the source; absent where the source has none. Rejects after `release`. */
  readLogo?: ReadLogo;
  /** Gives up what is kept for reading logos. Whoever reads a source calls it when no logo will be read any more. */
  release?: () => Promise<void>;
}

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
  read(options?: ReadOptions): Promise<SourceDocument | 'unchanged'>;
}
