import { writeFileSync } from 'node:fs';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { stringify } from 'yaml';

/** Writes entities as somebody would who keeps them in a file by hand. */
export function writeEntities(file: string, entities: Entity[]): void {
  const documents = entities.map(entity => {
    const {
      [ANNOTATION_LOCATION]: _location,
      [ANNOTATION_ORIGIN_LOCATION]: _origin,
      ...annotations
    } = entity.metadata.annotations ?? {};
    return stringify({
      ...entity,
      metadata: { ...entity.metadata, annotations },
    });
  });
  writeFileSync(file, documents.join('---\n'));
}

/** The entity by which a catalog reads such a file. */
export function locationOf(file: string): Entity {
  // As if it came from a file: a location that comes from elsewhere may not name one.
  const annotations = {
    [ANNOTATION_LOCATION]: `file:${file}`,
    [ANNOTATION_ORIGIN_LOCATION]: `file:${file}`,
  };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Location',
    metadata: { name: 'static', annotations },
    spec: { type: 'file', target: file },
  };
}
