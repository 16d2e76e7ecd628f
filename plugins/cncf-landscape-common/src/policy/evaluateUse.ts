import type { Entity } from '@backstage/catalog-model';
import { RELATION_USES_TECHNOLOGY } from '../entities';
import type { IndexedTechnology } from '../names';
import {
  type RelateOptions,
  resolveUses,
  statedUses,
  type TechnologyIndexes,
} from '../uses';
import { decisionPlace } from './decisionFor';
import { evaluateTechnology } from './evaluateTechnology';
import type { Policy } from './Policy';
import type {
  EvaluatedTechnology,
  UnknownNameFinding,
  UseFinding,
} from './UseFinding';

/**
 * What else counts when an entity's uses are judged.
 *
 * @public
 */
export interface EvaluateUseOptions {
  /** Which of its statements count as uses; all of them without it. */
  relate?: RelateOptions;
  /** The domains of its system (entity references), which the entity itself does not tell. */
  domains?: string[];
  /** The day (ISO 8601 date) on which reviews are due or not; today, in UTC, without it. */
  today?: string;
}

/**
 * What the owner of an entity should know of the technologies that it uses: those that it names itself, and those that the
 * catalog relates it to. Fit for checks in scorecards and in continuous integration; it asks nobody and never throws.
 *
 * An entity as the catalog serves it has relations, and is judged by its system's and its owner's decisions; one from a
 * file has none yet, and is judged by the company's.
 *
 * @param landscapes - the technologies by landscape id, in the order in which names are looked up
 * @public
 */
export function evaluateUse(
  entity: Entity,
  landscapes: TechnologyIndexes,
  policy: Pick<Policy, 'rings' | 'decisions'> | undefined,
  options: EvaluateUseOptions = {},
): (UseFinding | UnknownNameFinding)[] {
  const { relate, domains, today } = options;
  const { uses, unknown } = resolveUses(
    statedUses(entity, [...landscapes.keys()], relate),
    landscapes,
  );
  const technologies = new Map<string, EvaluatedTechnology>();
  for (const technology of [
    ...uses.map(use => evaluated(use.landscape, use.technology)),
    ...relatedTechnologies(entity, landscapes),
  ]) {
    technologies.set(`${technology.landscape}/${technology.name}`, technology);
  }
  const place = decisionPlace(entity, domains);
  return [
    ...[...technologies.values()].flatMap(technology =>
      evaluateTechnology(technology, policy, { place, today }),
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
