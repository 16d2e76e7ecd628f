import type { Entity } from '@backstage/catalog-model';
import {
  changeUses,
  declaredUses,
} from 'backstage-plugin-cncf-landscape-common';

/** The names in an entity's annotation as they are written there, each with its landscape where it has one. */
export function annotatedNames(entity: Entity): string[] {
  // Without landscapes, a name is not parted from the landscape before it.
  const uses = declaredUses(entity, [], {
    annotation: true,
    tags: false,
    dependsOn: false,
    ignoreTags: [],
  });
  return [...new Set(uses.map(({ name }) => name))];
}

/**
 * What an entity's file says about the technologies that it uses, as far as the catalog knows the file: the annotation below
 * what contains it. Empty where it names none.
 */
export function annotationText(entity: Entity, names: string[]): string {
  const { kind, metadata } = entity;
  const bare = `kind: ${kind}\nmetadata:\n  name: ${metadata.name}\n`;
  const whole = names.length ? changeUses(bare, undefined, names) : bare;
  const annotations = whole.slice(bare.length);
  return annotations ? `metadata:\n${annotations}` : '';
}
