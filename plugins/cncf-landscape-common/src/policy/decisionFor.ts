import {
  type Entity,
  getCompoundEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Decision, DecisionScope } from './Policy';

/**
 * What a decision's scope is compared with: entity references in lower case.
 *
 * @public
 */
export interface DecisionPlace {
  systems: string[];
  domains: string[];
  owners: string[];
}

/**
 * Where an entity belongs, by its relations; a system itself is one of its own systems.
 *
 * @param domains - the domains of its system, which the entity itself does not tell
 * @public
 */
export function decisionPlace(
  entity: Entity,
  domains: string[] = [],
): DecisionPlace {
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

function holdsIn(scope: DecisionScope, place: DecisionPlace): boolean {
  const overlaps = (wanted: string[] = [], there: string[]) =>
    wanted.some(ref => there.includes(ref));
  return (
    overlaps(scope.systems, place.systems) ||
    overlaps(scope.domains, place.domains) ||
    overlaps(scope.owners, place.owners)
  );
}

/**
 * The decision about a technology that holds somewhere: the first one whose scope includes the place, else the general
 * one. Without a place, the general one.
 *
 * @public
 */
export function decisionFor(
  decisions: Decision[],
  technology: { landscape: string; name: string },
  place?: DecisionPlace,
): Decision | undefined {
  const about = decisions.filter(
    decision =>
      decision.technology.name === technology.name &&
      decision.technology.landscape === technology.landscape,
  );
  return (
    (place && about.find(({ scope }) => scope && holdsIn(scope, place))) ??
    about.find(({ scope }) => !scope)
  );
}
