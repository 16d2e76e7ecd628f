/**
 * A text's language, as Backstage's translation API names it: `en`, `ko`.
 *
 * @public
 */
export type Language = string;

/**
 * Something in a source that is not as it should be, and was skipped or mended.
 *
 * @public
 */
export interface Finding {
  /** What is wrong, and what was done about it. */
  message: string;
  /** The file it is in, as the configuration names it. */
  file?: string;
  /** The line in the file, from 1. */
  line?: number;
  /** The column in the line, from 1. */
  column?: number;
}

/**
 * How far a reading of a landscape is.
 *
 * @public
 */
export interface RefreshProgress {
  /** `reading` its source, or `drawing` its pictures, while what was read is served already. */
  phase: 'reading' | 'drawing';
  /** How many pictures are drawn; absent while that is not known. */
  done?: number;
  /** How many pictures there are to draw; absent while that is not known. */
  total?: number;
  /** When the reading began (ISO 8601). */
  since: string;
}

/**
 * A landscape's state, as `GET /landscapes` lists it.
 *
 * @public
 */
export interface LandscapeStatus {
  id: string;
  title: string;
  /** The hash of all that is served of it; absent while it was never read. */
  version?: string;
  counts: {
    items: number;
    /** The items that have a maturity. */
    projects: number;
    /** How many items have which maturity. */
    maturity: Record<string, number>;
  };
  /** Where it is read from: `builtin`, a path or a URL. */
  source: string;
  /** When what is served was last read without an error (ISO 8601). */
  readAt?: string;
  /** The error that reading ended with, as long as no later reading succeeds. */
  error?: {
    message: string;
    /** When reading first failed since it last succeeded (ISO 8601). */
    since: string;
  };
  /** Set while it is being read, by whichever replica of the backend. */
  progress?: RefreshProgress;
  /** What was wrong with single entries of what is served; at most 100 of them. */
  findings: Finding[];
  /** How many findings there are in all. */
  findingCount: number;
}

/**
 * Where an item stands: the slugs of a category and of one of its subcategories.
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
 * A picture of many logos in equal tiles of 9 by 7, in rows from the top left. The paths are relative to the landscape's
 * `logos/`.
 *
 * @public
 */
export interface LogoAtlas {
  columns: number;
  rows: number;
  /** For screens with one pixel a CSS pixel. */
  small: string;
  /** For screens with two pixels a CSS pixel. */
  large: string;
}

/**
 * An item as the tab draws it.
 *
 * @public
 */
export interface LandscapeItem extends Placement {
  /** Its technology name. */
  name: string;
  /** Its name in the landscape. */
  title: string;
  /** Set for projects: `graduated`, `incubating`, `sandbox`, `archived`, or another landscape's own word. */
  maturity?: string;
  /** The name of the ring that the company's policy puts it in, where it says so for the whole company. */
  ring?: string;
  /** Where else it is listed. */
  alsoIn?: Placement[];
  /** Where its picture is: the index of an atlas and the tile in it, from 0. Absent where it has none. */
  logo?: [atlas: number, tile: number];
}

/**
 * All that the tab needs to draw a landscape: `GET /landscapes/:id`.
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
  /** The pictures of its items; none until they have been drawn. */
  logos?: LogoAtlas[];
  /**
   * Set where its source has no logos, so that its pictures are the icons of brands: few people know one without the name
   * beside it.
   */
  iconsOnly?: boolean;
}

/**
 * What a kind of tool is for and how to choose one.
 *
 * @public
 */
export interface SubcategoryGuide {
  title: string;
  /** What this kind of tool does. */
  purpose: string;
  /** What to ask oneself before choosing one. */
  question: string;
  /** How the projects listed there differ. */
  comparison: string;
}

/**
 * What a category is about, in a sentence.
 *
 * @public
 */
export interface CategoryGuide {
  title: string;
  summary: string;
}

/**
 * What cards, search and previews say of an item.
 *
 * @public
 */
export interface ItemTexts {
  description?: string;
  /** Which problem it solves, where the guide says. */
  problem?: string;
  /** When something else fits better, where the guide says. */
  notFor?: string[];
  /** Other names that it is known by. */
  aliases?: string[];
  tags?: string[];
  homepage?: string;
  repository?: string;
  documentation?: string;
  /** When its foundation accepted it (ISO 8601). */
  accepted?: string;
  /** When it reached its present maturity (ISO 8601). */
  since?: string;
  /** When it was last audited (ISO 8601). */
  auditedAt?: string;
  /** Whether its source is open, where its landscape says. */
  openSource?: boolean;
}

/**
 * What search and previews need beyond the landscape itself, in one language: `GET /landscapes/:id/texts`.
 *
 * @public
 */
export interface LandscapeTexts {
  id: string;
  version: string;
  lang: Language;
  /** By category slug. */
  categories: Record<string, CategoryGuide>;
  /** By `<category slug>/<subcategory slug>`. */
  subcategories: Record<string, SubcategoryGuide>;
  /** By technology name. */
  items: Record<string, ItemTexts>;
}

/**
 * What the project's own guide says of a technology, in one language.
 *
 * @public
 */
export interface TechnologyGuide {
  /** The language of these texts: English where there are none in the language asked for. */
  lang: Language;
  /** What it is. */
  description: string;
  /** Which problem it solves; empty, as the lists below, where a technology of the company's own does not say. */
  problem: string;
  features: string[];
  useCases: string[];
  /** When something else fits better. */
  notFor: string[];
  /** Where its documentation is; absent for a technology of the company's own that says nothing of it. */
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
 * A link of a technology; always `http` or `https`.
 *
 * @public
 */
export interface TechnologyLink {
  /** What is there: `homepage`, `documentation`, `repository`, `blog`, `slack`, … */
  type: string;
  title: string;
  url: string;
}

/**
 * A review of a project by somebody from outside.
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
export interface Technology extends LandscapeItem {
  /** The id of its landscape. */
  landscape: string;
  /** Its id on the public landscape site. */
  itemId: string;
  description?: string;
  homepage?: string;
  repository?: string;
  documentation?: string;
  /** All its links, the three above among them, the most useful ones first. */
  links: TechnologyLink[];
  aliases: string[];
  tags: string[];
  dates: MaturityDates;
  audits: Audit[];
  summary?: TechnologySummary;
  openSource?: boolean;
  specification?: boolean;
  /** The technology name of the project that it is part of. */
  parent?: string;
  /** When the project last reported to its foundation (ISO 8601). */
  reviewedAt?: string;
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
  /** The names of its categories as people read them. */
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
 * What happened to a technology between two versions of a landscape. `promoted` is a step up from nothing over sandbox and
 * incubating to graduated, `archived` the end of a project, `reclassified` any other change of maturity. What readers care
 * most about comes first.
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
 * One of the things that can happen to a technology.
 *
 * @public
 */
export type LandscapeChangeType = (typeof LANDSCAPE_CHANGE_TYPES)[number];

/**
 * One change between two versions of a landscape: an element of `GET /landscapes/:id/changes`, and the payload of an event
 * of the topic `cncf-landscape.changes`. A technology that changed in two ways has two of them.
 *
 * @public
 */
export interface LandscapeChange extends Placement {
  /** Tells it from all other changes of this portal. */
  id: string;
  /** The id of the landscape. */
  landscape: string;
  /** The version of the landscape that it came with. */
  version: string;
  /** When that version was read for the first time (ISO 8601). */
  at: string;
  type: LandscapeChangeType;
  /** The technology's name after the change; the last one that it had where it was removed. So are the facts below. */
  name: string;
  /** The item's name in the landscape. */
  title: string;
  maturity?: string;
  /** What was different before; a maturity is absent where the item was no project. Not set for what was added or removed. */
  before?: {
    name?: string;
    title?: string;
    maturity?: string;
    category?: string;
    subcategory?: string;
  };
}

/**
 * A page of what changed in a landscape, newest first: `GET /landscapes/:id/changes`.
 *
 * @public
 */
export interface LandscapeChanges {
  /** The id of the landscape. */
  id: string;
  changes: LandscapeChange[];
  /** Asks for the page after this one; absent on the last. */
  nextCursor?: string;
}

/**
 * A technology that a name stands for.
 *
 * @public
 */
export interface ResolvedTechnology extends LandscapeItem {
  /** The id of its landscape. */
  landscape: string;
  /** Its picture, relative to the landscape's `logos/`; 2x of 144 by 112 CSS pixels. Absent where it has none. */
  picture?: string;
}

/**
 * What a name given by a person stands for: an element of `GET /resolve`.
 *
 * @public
 */
export interface ResolvedName {
  /** The name as it was given. */
  given: string;
  /** The technology it stands for, if any. */
  technology?: ResolvedTechnology;
  /** The technology with the most similar name, where it stands for none and one is similar enough. */
  nearest?: ResolvedTechnology;
}
