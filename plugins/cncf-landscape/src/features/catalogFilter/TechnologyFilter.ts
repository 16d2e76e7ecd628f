import type { Entity } from '@backstage/catalog-model';
import type { EntityFilter } from '@backstage/plugin-catalog-react';
import { RELATION_USES_TECHNOLOGY } from 'backstage-plugin-cncf-landscape-common';

/** Which field of the catalog has the technologies that an entity uses, as entity refs. */
export const TECHNOLOGIES = `relations.${RELATION_USES_TECHNOLOGY}`;

/** Lets through what uses one of some technologies. */
export class TechnologyFilter implements EntityFilter {
  /** @param values - entity refs of technologies */
  constructor(readonly values: string[]) {}

  filterEntity({ relations = [] }: Entity): boolean {
    return relations.some(
      ({ type, targetRef }) =>
        type === RELATION_USES_TECHNOLOGY && this.values.includes(targetRef),
    );
  }

  getCatalogFilters(): Record<string, string[]> {
    return { [TECHNOLOGIES]: this.values };
  }

  toQueryValue(): string[] {
    return this.values;
  }
}
