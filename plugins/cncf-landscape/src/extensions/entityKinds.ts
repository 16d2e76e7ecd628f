import type { Entity } from '@backstage/catalog-model';
import { isTechnologyEntity } from 'backstage-plugin-cncf-landscape-common';

const KINDS_THAT_USE = ['component', 'api', 'resource', 'system'];
const KINDS_THAT_SUM = ['system', 'domain', 'group'];

/** Whether an entity can say what it uses. */
export function usesTechnologies(entity: Entity): boolean {
  return (
    KINDS_THAT_USE.includes(entity.kind.toLowerCase()) &&
    !isTechnologyEntity(entity)
  );
}

/** Whether others belong to an entity, so that it uses what they use together. */
export function sumsTechnologies(entity: Entity): boolean {
  return KINDS_THAT_SUM.includes(entity.kind.toLowerCase());
}
