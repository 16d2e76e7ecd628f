import {
  evaluateTechnology,
  type AppliedDecision,
  type LandscapeItem,
  type Policy,
} from 'backstage-plugin-cncf-landscape-common';
import type { Count } from './readFacets';

/** A technology that is in use though its project has ended, or though the company advises against it. */
export interface RiskyUse {
  item: LandscapeItem;
  /** How many services use it. */
  services: number;
  archived: boolean;
  avoided: boolean;
  /** What the company decided of it for the whole company, where it did. */
  decided?: Partial<AppliedDecision>;
  /** How many decisions hold in a part of the company only, whatever they say. */
  exceptions: number;
}

/** The technologies in use that nobody should begin to use: what the company advises against first, the most used first. */
export function riskyUses(
  technologies: Count[],
  items: ReadonlyMap<string, LandscapeItem>,
  landscape: string,
  policy: Pick<Policy, 'rings' | 'decisions'> | undefined,
): RiskyUse[] {
  return technologies
    .flatMap(({ value, count }) => {
      const item = items.get(value);
      if (!item) {
        return [];
      }
      const findings = evaluateTechnology({ landscape, ...item }, policy);
      const avoid = findings.find(({ type }) => type === 'avoid');
      const archived = findings.find(({ type }) => type === 'archived');
      return avoid || archived
        ? [
            {
              item,
              services: count,
              archived: Boolean(archived),
              avoided: Boolean(avoid),
              decided: avoid ?? archived,
              exceptions: (policy?.decisions ?? []).filter(
                ({ technology, scope }) =>
                  scope &&
                  technology.landscape === landscape &&
                  technology.name === value,
              ).length,
            },
          ]
        : [];
    })
    .sort((a, b) => Number(b.avoided) - Number(a.avoided));
}
