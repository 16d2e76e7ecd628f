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

/** An item as in its source, validated, before it has a technology name. */
export interface SourceItem extends Placement, ItemFacts {
  /** Its name in the landscape. */
  title: string;
  maturity?: string;
  alsoIn: Placement[];
  /** The name of its logo file, as in the source. */
  logoFile?: string;
  description?: string;
  homepage?: string;
  repository?: string;
  documentation?: string;
  /** All other links, the most useful first. */
  links: TechnologyLink[];
  aliases: string[];
  tags: string[];
  dates: MaturityDates;
  audits: Audit[];
  summary?: TechnologySummary;
  specification?: boolean;
  /** The name of the project that it is part of, as in the source. */
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

/** A landscape as in its source: plain data, validated, not merged with the guide. */
export interface SourceLandscape {
  groups: LandscapeGroup[];
  /** Set where nothing says how its categories are grouped, and its one group holds all of them. */
  ungrouped?: boolean;
  categories: SourceCategory[];
  items: SourceItem[];
  /** Problems with single entries, which were skipped. */
  findings: Finding[];
  /** How many more of them there were than are listed. */
  unlistedFindings?: number;
  /** Identifies this state of the source. Passed to the next reading, it ends that early if nothing has changed. */
  etag?: string;
  /** Whether the source has a logo file of this name; absent if that cannot be determined, or the source has no logos. */
  hasLogo?: (file: string) => boolean;
  /** Reads a logo file of the source; absent if the source has no logos. Rejects after `release`. */
  readLogo?: ReadLogo;
  /** Releases what is kept for reading logos. Must be called when no more logos will be read. */
  release?: () => Promise<void>;
}
