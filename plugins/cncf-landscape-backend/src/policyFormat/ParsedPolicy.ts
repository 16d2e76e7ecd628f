import type {
  DecisionScope,
  Finding,
  FormerRing,
  Ring,
  TechRadar,
} from 'backstage-plugin-cncf-landscape-common';
import type { OwnTechnologyFields } from './schema';

/** Where something stands in a file. */
export type FileLocation = Pick<Finding, 'file' | 'line' | 'column'>;

/** A decision as its file states it: its technologies are names that people gave, and stand for nothing yet. */
export interface DecisionEntry {
  technology: string;
  /** The name of a ring of the document. */
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
  /** What only a tech radar says of it. */
  radar?: RadarFacts;
}

/** What a tech radar says of an entry that a policy has no words for, kept so that it comes out as it went in. */
export interface RadarFacts {
  key: string;
  id: string;
  title: string;
  quadrant: string;
  url?: string;
  description?: string;
  /** For each element of the timeline. */
  moved: (-1 | 0 | 1 | undefined)[];
}

/** A technology of the company's own, as its file states it. */
export interface TechnologyEntry extends OwnTechnologyFields {
  at: FileLocation;
  /** Whether the company has it only where no landscape does: a radar does not tell which are its own. */
  ifUnknown?: boolean;
}

/** Other names of a technology, as a file states them. */
export interface AliasesEntry {
  technology: string;
  aliases: { alias: string; at: FileLocation }[];
  at: FileLocation;
}

/** A policy as its file states it, checked as far as that can be done without landscapes. */
export interface ParsedPolicy {
  /** From the centre of the radar outwards; never empty. */
  rings: Ring[];
  decisions: DecisionEntry[];
  technologies: TechnologyEntry[];
  aliases: AliasesEntry[];
  /** Of a tech radar, in its order; a policy's own format has none. */
  quadrants?: TechRadar['quadrants'];
  findings: Finding[];
}
