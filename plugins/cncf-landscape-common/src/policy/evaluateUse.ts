import type { Entity } from '@backstage/catalog-model';
import { RELATION_USES_TECHNOLOGY } from '../entities';
import type { IndexedTechnology } from '../names';
import {
  type RelateOptions,
  resolveUses,
  declaredUses,
  type TechnologyIndexes,
} from '../uses';
import { decisionContext } from './decisionFor';
import { evaluateTechnology } from './evaluateTechnology';
import type { Policy } from './Policy';
import type {
  EvaluatedTechnology,
  UnknownNameWarning,
  UseWarning,
} from './UseWarning';

/**
 * Options for evaluating an entity's uses.
 *
 * @public
 */
export interface EvaluateUseOptions {
  /** Which of its declarations count as uses; by default, all of them. */
  relate?: RelateOptions;
  /** The domains of its system (entity references), which the entity itself does not list. */
  domains?: string[];
  /** The day (ISO 8601 date) to compare review dates with; by default today, in UTC. */
  today?: string;
}

/**
 * Warns the owner of an entity about technologies that it uses: those that it declares, and those that the catalog relates it
 * to. Suited to scorecards and continuous integration; makes no requests and never throws.
 *
 * An entity from the catalog has relations, so the decisions for its system and its owner apply to it; one from a file has none
 * yet, so only company-wide decisions do.
 *
 * @param landscapes - the technologies by landscape id, in the order in which names are looked up
 * @public
 */
export function evaluateUse(
  entity: Entity,
  landscapes: TechnologyIndexes,
  policy: Pick<Policy, 'rings' | 'decisions'> | undefined,
  options: EvaluateUseOptions = {},
): (UseWarning | UnknownNameWarning)[] {
  const { relate, domains, today } = options;
  const { uses, unknown } = resolveUses(
    declaredUses(entity, [...landscapes.keys()], relate),
    landscapes,
  );
  const technologies = new Map<string, EvaluatedTechnology>();
  for (const technology of [
    ...uses.map(use => evaluated(use.landscape, use.technology)),
    ...relatedTechnologies(entity, landscapes),
  ]) {
    technologies.set(`${technology.landscape}/${technology.name}`, technology);
  }
  const context = decisionContext(entity, domains);
  return [
    ...[...technologies.values()].flatMap(technology =>
      evaluateTechnology(technology, policy, { context, today }),
    ),
    ...unknown.map(({ given, nearest }) => ({
      type: 'unknownName' as const,
      given,
      ...(nearest
        ? { nearest: evaluated(nearest.landscape, nearest.technology) }
        : {}),
    })),
  ];
}

const TECHNOLOGY_REF = /^resource:([^/]+)\/([^/]+)$/i;

function relatedTechnologies(
  entity: Entity,
  landscapes: TechnologyIndexes,
): EvaluatedTechnology[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_USES_TECHNOLOGY)
    .flatMap(({ targetRef }) => {
      const [, landscape, name] = TECHNOLOGY_REF.exec(targetRef) ?? [];
      const technology = landscapes.get(landscape)?.get(name);
      return technology ? [evaluated(landscape, technology)] : [];
    });
}

function evaluated(
  landscape: string,
  { name, title, maturity }: IndexedTechnology,
): EvaluatedTechnology {
  return { landscape, name, title, ...(maturity ? { maturity } : {}) };
}
