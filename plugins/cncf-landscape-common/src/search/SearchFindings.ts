import type {
  LandscapeDocument,
  LandscapeItem,
  LandscapeTexts,
  Placement,
} from '../landscape';
import type { Decision } from '../policy';
import type { SearchField } from './fields';

/**
 * What is searched: a landscape with what is said of it.
 *
 * @public
 */
export interface SearchedLandscape {
  landscape: Pick<LandscapeDocument, 'items' | 'categories'>;
  /** In every language that there is; a search finds what any of them says. */
  texts: Pick<LandscapeTexts, 'items' | 'categories' | 'subcategories'>[];
  /** What the company decided about technologies of this landscape. */
  decisions?: Decision[];
}

/**
 * A word of a query and where it was found.
 *
 * @public
 */
export interface SearchMatch {
  /** As it was typed. */
  said: string;
  /** The place that says most. */
  field: SearchField;
}

/**
 * A technology that a search found.
 *
 * @public
 */
export interface SearchHit {
  item: LandscapeItem;
  /** How well it fits: 1 is the best there is for this query. */
  fit: number;
  /** How well it fits and how far one can rely on it, by its maturity: what hits are ordered by, in any landscape. */
  score: number;
  /** Why it was found. */
  matches: SearchMatch[];
  /** What of the query it does not have. */
  missing: string[];
}

/**
 * A category or subcategory that a search found.
 *
 * @public
 */
export interface PlaceHit {
  /** The slug of a category, and of one of its subcategories where it is one. */
  category: string;
  subcategory?: string;
  /** How well it fits, as of a technology. */
  fit: number;
  /** Whether it is called so, and not only described. */
  named: boolean;
}

/**
 * What a search came to.
 *
 * @public
 */
export interface SearchFindings {
  /** The technologies that fit, the best first. */
  hits: SearchHit[];
  /** The subcategories and categories that fit, the best first. */
  places: PlaceHit[];
  /** The terms that matched, for {@link markMatches}. */
  terms: ReadonlySet<string>;
  /** What was searched for instead, where what was typed is nothing: on the wrong keyboard layout, or misspelt. */
  meant?: string;
  /** Where nothing fits: where something of the kind would be. */
  nearest?: Placement;
}

/**
 * The search over a landscape.
 *
 * @public
 */
export interface LandscapeSearch {
  /** Adds so many items to the index, and says whether any are left: so that nobody has to wait for all of it. */
  grow(count: number): boolean;
  /** Finds what a person asks for in English or Korean. Adds first what is left. Never throws. */
  search(query: string): SearchFindings;
}
