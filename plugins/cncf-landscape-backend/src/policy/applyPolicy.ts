import { createHash } from 'node:crypto';
import type {
  Decision,
  Finding,
  Ring,
} from 'backstage-plugin-cncf-landscape-common';
import type { Landscape } from '../model/Landscape';
import { MAX_FINDINGS } from '../yaml/findings';
import { addAliases } from './addAliases';
import { addOwnTechnologies } from './addOwnTechnologies';
import { findContradictions } from './findContradictions';
import { missingOwners } from './missingOwners';
import type { ParsedPolicy } from '../policyFormat/ParsedPolicy';
import { resolveDecisions, type ResolvedDecision } from './resolveDecisions';

/** A policy applied to the landscapes that it refers to. */
export interface AppliedPolicy {
  /** With rings, aliases and the company's own technologies. What the policy does not refer to is unchanged. */
  landscapes: Landscape[];
  rings: Ring[];
  decisions: Decision[];
  /** The same, with details that are not served. */
  resolved: ResolvedDecision[];
  findings: Finding[];
}

/**
 * Resolves the technologies in a policy, and applies its decisions to them.
 *
 * @param options - `unread`: configured landscapes that could not be read yet; `unknownOwners`: references of owners that are
 * not in the catalog
 */
export function applyPolicy(
  landscapes: Landscape[],
  document: ParsedPolicy,
  {
    unread = [],
    unknownOwners = [],
  }: { unread?: string[]; unknownOwners?: string[] } = {},
): AppliedPolicy {
  const { rings } = document;
  const own = addOwnTechnologies(landscapes, document.technologies);
  const named = addAliases(
    own.finder,
    [...own.aliases, ...document.aliases],
    unread,
  );
  const { resolved, findings } = resolveDecisions(
    document.decisions,
    named.finder,
    unread,
  );
  const decisions = resolved.map(({ decision }) => decision);
  return {
    landscapes: named.finder.landscapes.map((landscape, i) =>
      versioned(
        landscapes[i],
        withRings(landscape, decisions),
        decisions.filter(
          ({ technology }) => technology.landscape === landscape.id,
        ),
      ),
    ),
    rings,
    decisions,
    resolved,
    findings: inOrder([
      ...document.findings,
      ...own.findings,
      ...named.findings,
      ...findings,
      ...findContradictions(resolved, rings),
      ...missingOwners(document.decisions, unknownOwners),
    ]).slice(0, MAX_FINDINGS),
  };
}

/** Applies company-wide rings to technologies. */
function withRings(landscape: Landscape, decisions: Decision[]): Landscape {
  const rings = new Map(
    decisions.flatMap(({ technology, ring, scope }) =>
      technology.landscape === landscape.id && !scope
        ? [[technology.name, ring] as const]
        : [],
    ),
  );
  return rings.size
    ? {
        ...landscape,
        technologies: landscape.technologies.map(guided => {
          const ring = rings.get(guided.technology.name);
          return ring
            ? { ...guided, technology: { ...guided.technology, ring } }
            : guided;
        }),
      }
    : landscape;
}

/**
 * Gives a landscape another version if the policy affects it. Decisions count even if no item shows them: the catalog module
 * relies on the version to learn of a new owner, for example.
 */
function versioned(
  before: Landscape,
  after: Landscape,
  decisions: Decision[],
): Landscape {
  if (after === before && !decisions.length) {
    return before;
  }
  const known = new Set(before.technologies);
  const changed = after.technologies.filter(guided => !known.has(guided));
  const version = createHash('sha256')
    .update(
      JSON.stringify([before.version, after.categories, changed, decisions]),
    )
    .digest('hex')
    .slice(0, 32);
  return { ...after, version };
}

function inOrder(findings: Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}
