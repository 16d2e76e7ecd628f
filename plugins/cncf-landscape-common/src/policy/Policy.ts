import type { Finding } from '../landscape';

/**
 * The company's stance on technologies: a circle of its radar, the innermost for technologies to use.
 *
 * @public
 */
export interface Ring {
  /** A slug, as in URLs, labels and decisions: `adopt`, `trial`, `assess`, `hold`, or the company's own. */
  name: string;
  /** The name that people read. */
  title: string;
  /** A CSS color, `#rrggbb`. */
  color: string;
  /** What it means, in a sentence. */
  meaning?: string;
  /**
   * What it advises teams to do, whatever its name: `use`, `try` or `avoid`. Warnings and the order of answers depend on it.
   */
  advice: RingAdvice;
}

/**
 * What a ring advises teams to do.
 *
 * @public
 */
export type RingAdvice = 'use' | 'try' | 'avoid';

/**
 * A technology that a policy mentions.
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
 * Where a decision applies that is not company-wide.
 *
 * @public
 */
export interface DecisionScope {
  /** Entities in one of these systems (entity references, in lower case). */
  systems?: string[];
  /** Entities in a system of one of these domains. */
  domains?: string[];
  /** Entities that one of these groups or users owns. */
  owners?: string[];
}

/**
 * A former ring of a technology.
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
  /** Unique among the policy's decisions; stable as long as technology and scope are the same. */
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
  /** The conditions under which it applies, in prose. */
  conditions?: string;
  /** Where it applies; company-wide if absent. A decision with a scope takes precedence over one without. */
  scope?: DecisionScope;
  links: { title: string; url: string }[];
  /** Earlier rings, the newest first. */
  history: FormerRing[];
}

/**
 * The company's decisions, and the problems in their file: `GET /policy`.
 *
 * @public
 */
export interface Policy {
  /** The hash of everything served of it; absent until a policy was read once. */
  version?: string;
  /** Its source: a path or a URL. Absent if none is configured. */
  source?: string;
  /** When the source was last read without an error (ISO 8601). */
  readAt?: string;
  /** The error of the last refresh; cleared when one succeeds. */
  error?: {
    message: string;
    /** When refreshing first failed since it last succeeded (ISO 8601). */
    since: string;
  };
  /** From the center of the radar outwards. */
  rings: Ring[];
  /** In the order of the file. */
  decisions: Decision[];
  /** Problems with single entries, which are ignored or corrected. */
  findings: Finding[];
}
