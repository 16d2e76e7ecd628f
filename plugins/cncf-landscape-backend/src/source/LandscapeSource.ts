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
  /** Reads a logo file of the source; absent where the source has none. */
  readLogo?: ReadLogo;
}

/** Somewhere that a landscape is read from. */
export interface LandscapeSource {
  /** How the configuration names it. */
  readonly location: string;
  /**
   * Reads all of it.
   *
   * @throws with a message for the operator where it cannot be read, or is no landscape at all
   */
  read(): Promise<SourceDocument>;
}
