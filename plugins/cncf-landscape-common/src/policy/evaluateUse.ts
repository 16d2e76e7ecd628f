import type { Entity } from '@backstage/catalog-model';
import {
  findTechnology,
  nearestTechnology,
  type FoundTechnology,
  type TechnologyIndexes,
} from '../names';
import { entityUses, type RelateOptions, type TechnologyLookup } from '../uses';
import { decisionContext } from './decisionFor';
import { evaluateTechnology } from './evaluateTechnology';
import type { Policy } from './Policy';
import type {
  EvaluatedTechnology,
  UnknownNameWarning,
  UseWarning,
} from './UseWarning';

/**
 * Warns the owner of an entity about technologies that it uses: those that it declares, and those that the catalog relates it
 * to. Suited to scorecards and continuous integration; makes no requests and never throws.
 *
 * An entity from the catalog has relations, so the decisions for its system and its owner apply to it; one from a file has none
 * yet, so only company-wide decisions do.
 *
 * @param landscapes - the technologies by landscape id, in the order in which names are looked up
 * @param options - `relate`: which of its declarations count as uses; by default, all of them. `domains`: the domains of its system
 * (entity references), which the entity itself does not list. `today`: the day (ISO 8601 date) to compare review dates with; by
 * default today, in UTC
 * @public
 */
export function evaluateUse(
  entity: Entity,
  landscapes: TechnologyIndexes,
  policy: Pick<Policy, 'rings' | 'decisions'> | undefined,
  options: {
    relate?: RelateOptions;
    domains?: string[];
    today?: string;
  } = {},
): (UseWarning | UnknownNameWarning)[] {
  const { relate, domains, today } = options;
  const { uses, unknown } = entityUses(entity, lookupIn(landscapes), relate);
  const context = decisionContext(entity, domains);
  return [
    ...uses.flatMap(({ technology }) =>
      evaluateTechnology(technology, policy, { context, today }),
    ),
    ...unknown.map(given => {
      const nearest = nearestTechnology(given, landscapes);
      return {
        type: 'unknownName' as const,
        given,
        ...(nearest ? { nearest: evaluated(nearest) } : {}),
      };
    }),
  ];
}

function lookupIn(
  landscapes: TechnologyIndexes,
): TechnologyLookup<EvaluatedTechnology> {
  return {
    landscapes: [...landscapes.keys()],
    find: given => evaluated(findTechnology(given, landscapes)),
    get: ({ landscape, name }) => {
      const technology = landscapes.get(landscape)?.get(name);
      return evaluated(technology && { landscape, technology });
    },
  };
}

function evaluated(found: FoundTechnology): EvaluatedTechnology;
function evaluated(
  found: FoundTechnology | undefined,
): EvaluatedTechnology | undefined;
function evaluated(
  found: FoundTechnology | undefined,
): EvaluatedTechnology | undefined {
  if (!found) {
    return undefined;
  }
  const { landscape, technology } = found;
  const { name, title, maturity } = technology;
  return { landscape, name, title, ...(maturity ? { maturity } : {}) };
}
