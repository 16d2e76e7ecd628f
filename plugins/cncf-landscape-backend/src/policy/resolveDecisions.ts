import type {
  Decision,
  DecisionScope,
  Finding,
  PolicyTechnology,
  Technology,
} from 'backstage-plugin-cncf-landscape-common';
import type { RadarFacts, DecisionEntry } from '../policyFormat/ParsedPolicy';
import { FindingLog } from '../yaml/findings';
import type { TechnologyFinder } from './TechnologyFinder';
import { unknownTechnology } from './unknownTechnology';

/** A decision about an existing technology, with its entry in the file. */
export interface ResolvedDecision {
  decision: Decision;
  technology: Technology;
  replacement?: Technology;
  at: DecisionEntry['at'];
  radar?: RadarFacts;
}

/**
 * Resolves the technologies in decisions. A decision about an unknown technology, or about one that is decided already, is
 * skipped.
 */
export function resolveDecisions(
  stated: DecisionEntry[],
  finder: TechnologyFinder,
  unread: string[] = [],
): { resolved: ResolvedDecision[]; findings: Finding[] } {
  const findings = new FindingLog();
  const byId = new Map<string, ResolvedDecision>();
  for (const decision of stated) {
    const found =
      finder.find(decision.technology) ??
      (decision.radar && finder.find(decision.radar.id));
    if (!found) {
      findings.add({
        message: `decision about '${decision.technology}': ${unknownTechnology(
          finder,
          decision.technology,
          unread,
        )}; the decision is ignored`,
        ...decision.at.technology,
      });
      continue;
    }
    const resolved = resolve(decision, found, finder, unread, findings);
    const twin = byId.get(resolved.decision.id);
    if (twin) {
      findings.add({
        message: `decision about '${
          decision.technology
        }': there is one already about '${found.title}'${
          decision.scope ? ' with the same scope' : ''
        }${lineOf(
          twin,
        )}, and this one is ignored; remove one of them, or give it a scope`,
        ...decision.at.technology,
      });
    } else {
      byId.set(resolved.decision.id, resolved);
    }
  }
  return { resolved: [...byId.values()], findings: findings.findings };
}

function resolve(
  stated: DecisionEntry,
  technology: Technology,
  finder: TechnologyFinder,
  unread: string[],
  findings: FindingLog,
): ResolvedDecision {
  const { at, radar, replacement: wanted, ...fields } = stated;
  const replacement = wanted ? finder.find(wanted) : undefined;
  if (wanted && (!replacement || replacement === technology)) {
    findings.add({
      message: `decision about '${stated.technology}': ${
        replacement
          ? `its replacement '${wanted}' is the technology itself; name another one`
          : unknownTechnology(finder, wanted, unread)
      }; the replacement is ignored`,
      ...at.replacement,
    });
  }
  const other = replacement === technology ? undefined : replacement;
  return {
    technology,
    replacement: other,
    at,
    radar,
    decision: {
      id: decisionId(technology, fields.scope),
      ...fields,
      technology: referenceTo(technology),
      replacement: other && referenceTo(other),
    },
  };
}

function referenceTo({ landscape, name, title }: Technology): PolicyTechnology {
  return { landscape, name, title };
}

function decisionId(
  { landscape, name }: Technology,
  scope: DecisionScope = {},
): string {
  const places = [
    ...(scope.systems ?? []),
    ...(scope.domains ?? []),
    ...(scope.owners ?? []).map(ref => `owner ${ref}`),
  ];
  return [`${landscape}/${name}`, ...places].join(' ');
}

function lineOf({ at }: ResolvedDecision): string {
  return at.technology.line ? `, in line ${at.technology.line}` : '';
}
