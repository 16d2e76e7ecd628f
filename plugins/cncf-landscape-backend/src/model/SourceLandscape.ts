import type {
  Audit,
  Finding,
  ItemFacts,
  LandscapeCategory,
  LandscapeGroup,
  MaturityDates,
  Placement,
  TechnologyLink,
  TechnologySummary,
} from 'backstage-plugin-cncf-landscape-common';
import type { ReadLogo } from './pictures';

/** An item as its source describes it, checked, before it has a technology name. */
export interface SourceItem extends Placement, ItemFacts {
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
  specification?: boolean;
  /** The name of the project that it is part of, as the source writes it. */
  parent?: string;
  reviewedAt?: string;
  /** The license of its repository, as the source writes it. */
  license?: string;
  /** When a member joined the foundation (ISO 8601). */
  joined?: string;
  /** Whether it is a company that uses what the landscape shows. */
  endUser?: boolean;
  /** Where people discuss it, such as a channel of a chat. */
  chatChannel?: string;
}

/** A category of a source, with what of it its settings hide. */
export interface SourceCategory extends LandscapeCategory {
  subcategories: {
    slug: string;
    name: string;
    /** Set where the settings hide it: its items are found, and not shown by where they are listed. */
    hidden?: boolean;
  }[];
}

/** A landscape as its source describes it: plain data, checked, with nothing of the guide in it. */
export interface SourceLandscape {
  groups: LandscapeGroup[];
  /** Set where nothing says how its categories are grouped, and its one group holds all of them. */
  ungrouped?: boolean;
  categories: SourceCategory[];
  items: SourceItem[];
  /** What was wrong with single entries, and was skipped. */
  findings: Finding[];
  /** How many more of them there were than are listed. */
  unlistedFindings?: number;
  /** What names this state of the source: the next reading, told of it, ends early where nothing has changed. */
  etag?: string;
  /** Reads a logo file of the source; absent where the source has none. Rejects after `release`. */
  readLogo?: ReadLogo;
  /** Gives up what is kept for reading logos. Whoever reads a source calls it when no logo will be read any more. */
  release?: () => Promise<void>;
}
