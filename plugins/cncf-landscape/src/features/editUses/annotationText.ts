import type { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_USES,
  changeUses,
} from 'backstage-plugin-cncf-landscape-common';

/** All names in an entity's annotation as they are written there, each with its landscape where it has one. */
export function annotatedNames(entity: Entity): string[] {
  const names = (entity.metadata.annotations?.[ANNOTATION_USES] ?? '')
    .split(/[,\n]/)
    .map(name => name.trim());
  return [...new Set(names.filter(Boolean))];
}

/**
 * What an entity's file says about the technologies that it uses, as far as the catalog knows the file: the annotation below
 * what contains it. Empty where it names none.
 */
export function annotationText(entity: Entity, names: string[]): string {
  const { kind, metadata } = entity;
  // In quotes, because a name such as null would be no text without.
  const [quotedKind, name] = [kind, metadata.name].map(text =>
    JSON.stringify(text),
  );
  const bare = `kind: ${quotedKind}\nmetadata:\n  name: ${name}\n`;
  const whole = names.length ? changeUses(bare, undefined, names) : bare;
  const annotations = whole.slice(bare.length);
  return annotations ? `metadata:\n${annotations}` : '';
}
