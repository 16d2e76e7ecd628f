import type { Finding } from '../landscape';

/**
 * What the company thinks of technologies: one of the circles of its radar, the first one being the one to use.
 *
 * @public
 */
export interface Ring {
  /** A slug, as in URLs, labels and decisions: `adopt`, `trial`, `assess`, `hold`, or the company's own. */
  name: string;
  /** As people read it. */
  title: string;
  /** A CSS colour, `#rrggbb`. */
  color: string;
  /** What it means for whoever reads it, in a sentence. */
  meaning?: string;
  /**
   * What it tells a team to do, whatever it is called: `use` it, `try` it, or `avoid` it. Warnings and the order of answers
   * go by it.
   */
  advice: RingAdvice;
}

/**
 * What a ring tells a team to do.
 *
 * @public
 */
export type RingAdvice = 'use' | 'try' | 'avoid';

/**
 * A technology that a policy speaks of.
 *
 * @public
 */
export interface PolicyTechnology {
  /** The id of its landscape. */
  landscape: string;
  /** Its technology name. */
  name: string;
  /** Its name in the landscape. */
  title: string;
}

/**
 * Where a decision holds that is not the company's general one.
 *
 * @public
 */
export interface DecisionScope {
  /** Entity references, in lower case: what belongs to one of these systems. */
  systems?: string[];
  /** What belongs to a system of one of these domains. */
  domains?: string[];
  /** What one of these groups or users owns. */
  owners?: string[];
}

/**
 * A ring that a technology was in before.
 *
 * @public
 */
export interface FormerRing {
  /** The name of a ring. */
  ring: string;
  /** When it was decided (ISO 8601 date). */
  decided?: string;
  rationale?: string;
}

/**
 * What the company decided about a technology.
 *
 * @public
 */
export interface Decision {
  /** Tells it from all other decisions of the policy; the same as long as technology and scope are. */
  id: string;
  technology: PolicyTechnology;
  /** The name of a ring. */
  ring: string;
  /** The contact: an entity reference, in lower case. */
  owner?: string;
  rationale?: string;
  /** When it was decided (ISO 8601 date). */
  decided?: string;
  /** When its review is due (ISO 8601 date). */
  reviewBy?: string;
  /** What to use instead. */
  replacement?: PolicyTechnology;
  /** Under which conditions it holds, in words. */
  conditions?: string;
  /** Where it holds; everywhere without one. A decision with a scope goes before one without. */
  scope?: DecisionScope;
  links: { title: string; url: string }[];
  /** Earlier rings, the newest first. */
  history: FormerRing[];
}

/**
 * The company's decisions, and what is wrong with the file that they stand in: `GET /policy`.
 *
 * @public
 */
export interface Policy {
  /** The hash of all that is served of it; absent where there is none, or none was ever read. */
  version?: string;
  /** Where it is read from: a path or a URL. Absent where the configuration names none. */
  source?: string;
  /** When what is served was last read without an error (ISO 8601). */
  readAt?: string;
  /** The error that reading ended with, as long as no later reading succeeds. */
  error?: {
    message: string;
    /** When reading first failed since it last succeeded (ISO 8601). */
    since: string;
  };
  /** From the centre of the radar outwards. */
  rings: Ring[];
  /** In the order of the file. */
  decisions: Decision[];
  /** What was wrong with single entries, and is left out or mended. */
  findings: Finding[];
}
