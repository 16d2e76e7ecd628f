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

/** A policy together with the landscapes that it speaks of. */
export interface AppliedPolicy {
  /** With rings, other names and the company's own technologies. What the policy does not touch is as it was. */
  landscapes: Landscape[];
  rings: Ring[];
  decisions: Decision[];
  /** The same, with what is known of them beside what is served. */
  resolved: ResolvedDecision[];
  findings: Finding[];
}

/**
 * Finds the technologies that a policy speaks of, and puts what it says on them.
 *
 * @param options - `unread`: landscapes of the configuration that could not be read yet; `unknownOwners`: entity references
 * that are no entities of the catalog
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

/** Rings of technologies, as far as they hold for the whole company. */
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
 * A landscape with a version of its own, if the policy says something of it. What is decided counts also where no item shows
 * it: who follows the version, as the catalog module does, learns of a new owner by it.
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
