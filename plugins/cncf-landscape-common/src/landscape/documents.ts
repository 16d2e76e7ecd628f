import type { ItemFacts } from './itemFacts';

/**
 * The language of a text, as in Backstage's translation API: `en`, `ko`.
 *
 * @public
 */
export type Language = string;

/**
 * A problem in a source or a policy: an entry that was skipped, or corrected.
 *
 * @public
 */
export interface Finding {
  /** What is wrong, and what was done about it or is to be done. */
  message: string;
  /** The file, as in the configuration. */
  file?: string;
  /** The line, from 1. */
  line?: number;
  /** The column, from 1. */
  column?: number;
}

/**
 * The progress of a refresh.
 *
 * @public
 */
export interface RefreshProgress {
  /** `reading` the source, or `drawing` pictures, while what was read is served already. */
  phase: 'reading' | 'drawing';
  /** How many pictures are drawn; absent if not yet known. */
  done?: number;
  /** How many pictures there are to draw; absent if not yet known. */
  total?: number;
  /** When the refresh began (ISO 8601). */
  since: string;
}

/**
 * The status of a landscape, as listed by `GET /landscapes`.
 *
 * @public
 */
export interface LandscapeStatus {
  id: string;
  title: string;
  /** The hash of everything served of it; absent until it was read once. */
  version?: string;
  counts: {
    items: number;
    /** The items that have a maturity. */
    projects: number;
    /** The number of items per maturity. */
    maturity: Record<string, number>;
  };
  /** Its source: `builtin`, a path or a URL. */
  source: string;
  /** When the source was last read without an error (ISO 8601). */
  readAt?: string;
  /** The error of the last refresh; cleared when one succeeds. */
  error?: {
    message: string;
    /** When refreshing first failed since it last succeeded (ISO 8601). */
    since: string;
  };
  /** Set while any replica of the backend is refreshing it. */
  progress?: RefreshProgress;
  /** Problems with single entries of the served version; at most 100. */
  findings: Finding[];
  /** The total number of findings. */
  findingCount: number;
}

/**
 * Where an item is listed: the slugs of a category and one of its subcategories.
 *
 * @public
 */
export interface Placement {
  category: string;
  subcategory: string;
}

/**
 * A category with its subcategories, in the landscape's order.
 *
 * @public
 */
export interface LandscapeCategory {
  slug: string;
  name: string;
  subcategories: { slug: string; name: string }[];
}

/**
 * Categories that belong together, such as projects and products, or members.
 *
 * @public
 */
export interface LandscapeGroup {
  slug: string;
  name: string;
  /** The slugs of its categories, in order. */
  categories: string[];
}

/**
 * A picture of many logos in tiles of equal size, 9 by 7, in rows from the top left. The paths are relative to the landscape's
 * `logos/`.
 *
 * @public
 */
export interface LogoAtlas {
  columns: number;
  rows: number;
  /** For screens with one device pixel per CSS pixel. */
  small: string;
  /** For screens with two device pixels per CSS pixel. */
  large: string;
}

/**
 * An item, as the tab shows it.
 *
 * @public
 */
export interface LandscapeItem extends Placement {
  /** Its technology name. */
  name: string;
  /** Its name in the landscape. */
  title: string;
  /** Set for projects: `graduated`, `incubating`, `sandbox`, `archived`, or a word of another landscape. */
  maturity?: string;
  /** The name of its ring, if the company has decided on it company-wide. */
  ring?: string;
  /** Where else it is listed. */
  alsoIn?: Placement[];
  /** Where its picture is: the index of an atlas, and of the tile in it, from 0. Absent if it has none. */
  logo?: [atlas: number, tile: number];
}

/**
 * Everything the tab needs to draw a landscape: `GET /landscapes/:id`.
 *
 * @public
 */
export interface LandscapeDocument {
  id: string;
  title: string;
  version: string;
  groups: LandscapeGroup[];
  categories: LandscapeCategory[];
  items: LandscapeItem[];
  /** The pictures of its items; absent until they are drawn. */
  logos?: LogoAtlas[];
  /**
   * Set if the source has no logos, so the pictures are brand icons, which few people recognize without the name beside them.
   */
  iconsOnly?: boolean;
}

/**
 * What a category of tools is for, and how to choose one.
 *
 * @public
 */
export interface SubcategoryGuide {
  title: string;
  /** What this kind of tool does. */
  purpose: string;
  /** The question to answer before choosing one. */
  question: string;
  /** How the listed projects differ. */
  comparison: string;
}

/**
 * The texts that cards, search and previews show for an item.
 *
 * @public
 */
export interface ItemTexts extends ItemFacts {
  description?: string;
  /** Which problem it solves, if the guide has an entry. */
  problem?: string;
  /** When something else is a better fit, if the guide has an entry. */
  notFor?: string[];
  /** What to use instead of an archived project, if the guide specifies it. */
  instead?: string;
  /** Other names for it. */
  aliases?: string[];
  tags?: string[];
  /** What it does, where the guide says. */
  features?: string[];
  /** When a team would reach for it, where the guide says. */
  useCases?: string[];
  homepage?: string;
  repository?: string;
  documentation?: string;
  /** When its foundation accepted it (ISO 8601). */
  accepted?: string;
  /** When it reached its current maturity (ISO 8601). */
  since?: string;
  /** When it was last audited (ISO 8601). */
  auditedAt?: string;
}

/**
 * The texts that search and previews need in addition to the landscape, in one language: `GET /landscapes/:id/texts`.
 *
 * @public
 */
export interface LandscapeTexts {
  id: string;
  version: string;
  lang: Language;
  /** What a category is about, by category slug. */
  categories: Record<string, { title: string; summary: string }>;
  /** By `<category slug>/<subcategory slug>`. */
  subcategories: Record<string, SubcategoryGuide>;
  /** By technology name. */
  items: Record<string, ItemTexts>;
}

/**
 * The field guide's entry on a technology, in one language.
 *
 * @public
 */
export interface TechnologyGuide {
  /** The language of these texts: English if they are not available in the requested language. */
  lang: Language;
  /** What it is. */
  description: string;
  /** Which problem it solves. This and the lists below may be empty for an archived project or one of the company's own technologies. */
  problem: string;
  features: string[];
  useCases: string[];
  /** When something else is a better fit. */
  notFor: string[];
  /** What to use instead of an archived project. */
  instead?: string;
  /** The URL of its documentation; may be absent for one of the company's own technologies. */
  documentation?: string;
  /** The pages that these texts were compared with; absent for a technology of the company's own. */
  sources?: string[];
  /** When they were last compared (ISO 8601 date). */
  checked?: string;
}

/**
 * When a project reached its maturities (ISO 8601 dates).
 *
 * @public
 */
export interface MaturityDates {
  accepted?: string;
  incubating?: string;
  graduated?: string;
  archived?: string;
}

/**
 * A link of a technology: `http` or `https`, or a `mailto:` address.
 *
 * @public
 */
export interface TechnologyLink {
  /** The type of the target: `homepage`, `documentation`, `repository`, `blog`, `slack`, … */
  type: string;
  title: string;
  url: string;
}

/**
 * A review of a project by a third party.
 *
 * @public
 */
export interface Audit {
  /** ISO 8601. */
  date?: string;
  /** `security`, `fuzzing`, … */
  type?: string;
  vendor?: string;
  url?: string;
}

/**
 * How a project describes itself in the landscape.
 *
 * @public
 */
export interface TechnologySummary {
  useCase?: string;
  businessUseCase?: string;
  personas?: string;
  integrations?: string;
  releaseRate?: string;
}

/**
 * An item in full, as other backends need it: an element of `GET /landscapes/:id/technologies`.
 *
 * @public
 */
export interface Technology extends LandscapeItem, ItemFacts {
  /** The id of its landscape. */
  landscape: string;
  /** Its id on the public landscape site. */
  itemId: string;
  description?: string;
  homepage?: string;
  repository?: string;
  documentation?: string;
  /** All its links, including the three above, the most useful first. */
  links: TechnologyLink[];
  aliases: string[];
  tags: string[];
  dates: MaturityDates;
  audits: Audit[];
  summary?: TechnologySummary;
  specification?: boolean;
  /** The technology name of the project that it is part of. */
  parent?: string;
  /** When the project last reported to its foundation (ISO 8601). */
  reviewedAt?: string;
  /** The license of its repository, as its landscape writes it: an SPDX identifier where that follows the format. */
  license?: string;
  /** When a member joined the foundation (ISO 8601). */
  joined?: string;
  /** Whether it is a company that uses what the landscape shows. */
  endUser?: boolean;
  /** Where people discuss it, such as a channel of a chat. */
  chatChannel?: string;
}

/**
 * An item in full with its guide: `GET /landscapes/:id/technologies/:name`.
 *
 * @public
 */
export interface TechnologyDetails extends Technology {
  version: string;
  /** Its picture, relative to the landscape's `logos/`; 2x of 144 by 112 CSS pixels. */
  picture?: string;
  /** Where it is listed, with the names of the categories. */
  placements: (Placement & { categoryName: string; subcategoryName: string })[];
  /** The technology names of the projects that are part of it. */
  children: string[];
  guide?: TechnologyGuide;
}

/**
 * All items of a landscape in full: `GET /landscapes/:id/technologies`.
 *
 * @public
 */
export interface TechnologyList {
  id: string;
  title: string;
  version: string;
  technologies: Technology[];
}

/**
 * The kinds of changes between two versions of a landscape. `promoted` is a step up, from no maturity to sandbox, incubating
 * and graduated; `archived` the end of a project; `reclassified` any other change of maturity. What readers care about most
 * comes first.
 *
 * @public
 */
export const LANDSCAPE_CHANGE_TYPES = [
  'added',
  'promoted',
  'archived',
  'removed',
  'reclassified',
  'renamed',
  'moved',
] as const;

/**
 * A kind of change.
 *
 * @public
 */
export type LandscapeChangeType = (typeof LANDSCAPE_CHANGE_TYPES)[number];

/**
 * One change between two versions of a landscape: an element of `GET /landscapes/:id/changes`, and the payload of an event of
 * the topic `cncf-landscape.changes`. A technology that changed in two ways is listed with two changes.
 *
 * @public
 */
export interface LandscapeChange extends Placement {
  /** Unique among the changes in this portal. */
  id: string;
  /** The id of the landscape. */
  landscape: string;
  /** The version of the landscape that introduced it. */
  version: string;
  /** When that version was first read (ISO 8601). */
  at: string;
  type: LandscapeChangeType;
  /** The technology's name after the change, or its last name if it was removed. The same applies to the fields below. */
  name: string;
  /** The item's name in the landscape. */
  title: string;
  maturity?: string;
  /** What differed before; the maturity is absent if the item was not a project. Not set for added or removed items. */
  before?: {
    name?: string;
    title?: string;
    maturity?: string;
    category?: string;
    subcategory?: string;
  };
}

/**
 * A page of the changes of a landscape, newest first: `GET /landscapes/:id/changes`.
 *
 * @public
 */
export interface LandscapeChanges {
  /** The id of the landscape. */
  id: string;
  changes: LandscapeChange[];
  /** The cursor of the next page; absent on the last. */
  nextCursor?: string;
}

/**
 * A technology that a name resolves to.
 *
 * @public
 */
export interface ResolvedTechnology extends LandscapeItem {
  /** The id of its landscape. */
  landscape: string;
  /** Its picture, relative to the landscape's `logos/`; at 2x of 144 by 112 CSS pixels. Absent if it has none. */
  picture?: string;
}

/**
 * What a name that a person entered resolves to: an element of `GET /resolve`.
 *
 * @public
 */
export interface ResolvedName {
  /** The name, as entered. */
  given: string;
  /** The technology it resolves to, if any. */
  technology?: ResolvedTechnology;
  /** The technology with the most similar name, if the name resolves to none and any is similar enough. */
  nearest?: ResolvedTechnology;
}
