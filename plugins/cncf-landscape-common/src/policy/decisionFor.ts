import {
  type Entity,
  getCompoundEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Decision, DecisionScope } from './Policy';

/**
 * The systems, domains and owners that a decision's scope is matched against: entity references in lower case.
 *
 * @public
 */
export interface DecisionContext {
  systems: string[];
  domains: string[];
  owners: string[];
}

/**
 * The context of an entity, from its relations; a system is one of its own systems.
 *
 * @param domains - the domains of its system, which the entity itself does not list
 * @public
 */
export function decisionContext(
  entity: Entity,
  domains: string[] = [],
): DecisionContext {
  const targets = (type: string, kind: string) =>
    (entity.relations ?? [])
      .filter(relation => relation.type === type)
      .map(({ targetRef }) => targetRef.toLowerCase())
      .filter(ref => !kind || ref.startsWith(`${kind}:`));
  const self = stringifyEntityRef(getCompoundEntityRef(entity)).toLowerCase();
  const kind = entity.kind.toLowerCase();
  return {
    systems: [
      ...targets(RELATION_PART_OF, 'system'),
      ...(kind === 'system' ? [self] : []),
    ],
    domains: [
      ...targets(RELATION_PART_OF, 'domain'),
      ...domains.map(domain => domain.toLowerCase()),
      ...(kind === 'domain' ? [self] : []),
    ],
    owners: targets(RELATION_OWNED_BY, ''),
  };
}

function appliesIn(scope: DecisionScope, context: DecisionContext): boolean {
  const overlaps = (wanted: string[] = [], actual: string[]) =>
    wanted.some(ref => actual.includes(ref));
  return (
    overlaps(scope.systems, context.systems) ||
    overlaps(scope.domains, context.domains) ||
    overlaps(scope.owners, context.owners)
  );
}

/**
 * The decision about a technology that applies in a context: the first one whose scope includes it, else the company-wide one.
 * Without a context, the company-wide one.
 *
 * @public
 */
export function decisionFor(
  decisions: Decision[],
  technology: { landscape: string; name: string },
  context?: DecisionContext,
): Decision | undefined {
  const about = decisions.filter(
    decision =>
      decision.technology.name === technology.name &&
      decision.technology.landscape === technology.landscape,
  );
  return (
    (context &&
      about.find(({ scope }) => scope && appliesIn(scope, context))) ??
    about.find(({ scope }) => !scope)
  );
}

/**
 * What the company decided about a technology at all: its company-wide decision, else the first one for some of its services.
 *
 * @public
 */
export function decisionOf(
  decisions: Decision[],
  technology: { landscape: string; name: string },
): Decision | undefined {
  return (
    decisionFor(decisions, technology) ??
    decisions.find(
      other =>
        other.technology.name === technology.name &&
        other.technology.landscape === technology.landscape,
    )
  );
}
