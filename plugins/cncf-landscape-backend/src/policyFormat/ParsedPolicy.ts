import type {
  DecisionScope,
  Finding,
  FormerRing,
  Ring,
  TechRadar,
} from 'backstage-plugin-cncf-landscape-common';
import type { OwnTechnologyFields } from './schema';

/** A location in a file. */
export type FileLocation = Pick<Finding, 'file' | 'line' | 'column'>;

/** A decision as in its file; its technologies are unresolved names. */
export interface DecisionEntry {
  technology: string;
  /** The name of one of the policy's rings. */
  ring: string;
  /** An entity reference, in lower case. */
  owner?: string;
  rationale?: string;
  decided?: string;
  reviewBy?: string;
  replacement?: string;
  conditions?: string;
  scope?: DecisionScope;
  links: { title: string; url: string }[];
  /** The newest first. */
  history: FormerRing[];
  at: Record<'technology' | 'owner' | 'replacement' | 'ring', FileLocation>;
  /** Facts that only a tech radar has. */
  radar?: RadarFacts;
}

/** Facts about a tech radar's entry for which a policy has no fields, kept so the radar can be served as it was read. */
export interface RadarFacts {
  key: string;
  id: string;
  title: string;
  quadrant: string;
  url?: string;
  description?: string;
  /** Per element of the timeline. */
  moved: (-1 | 0 | 1 | undefined)[];
}

/** One of the company's own technologies, as in its file. */
export interface TechnologyEntry extends OwnTechnologyFields {
  at: FileLocation;
  /** Whether it is added only if no landscape has it: a radar does not distinguish the company's own. */
  ifUnknown?: boolean;
}

/** Aliases of a technology, as in a file. */
export interface AliasesEntry {
  technology: string;
  aliases: { alias: string; at: FileLocation }[];
  at: FileLocation;
}

/** A policy as in its file, validated as far as possible without landscapes. */
export interface ParsedPolicy {
  /** From the center of the radar outwards; never empty. */
  rings: Ring[];
  decisions: DecisionEntry[];
  technologies: TechnologyEntry[];
  aliases: AliasesEntry[];
  /** Of a tech radar, in order; absent for the policy format. */
  quadrants?: TechRadar['quadrants'];
  findings: Finding[];
}
