import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The `spec.type` of the `Resource` entities that technologies are.
 *
 * @public
 */
export const TECHNOLOGY_TYPE = 'technology';

/**
 * The relation from an entity to a technology that it uses. There is no inverse relation, so the entity of a technology that
 * twenty thousand services use stays as small as any other.
 *
 * @public
 */
export const RELATION_USES_TECHNOLOGY = 'usesTechnology';

/**
 * The annotation that declares which technologies an entity uses: names or aliases, separated by commas, each optionally
 * prefixed with its landscape, as in `kubernetes, argo, lfai/onnx`.
 *
 * @public
 */
export const ANNOTATION_USES = 'cncf-landscape/uses';

/**
 * The annotation of a technology with the item's id on the public landscape site.
 *
 * @public
 */
export const ANNOTATION_ITEM = 'cncf-landscape/item';

/**
 * The labels of a technology.
 *
 * @public
 */
export const TECHNOLOGY_LABELS = {
  maturity: 'cncf-landscape/maturity',
  category: 'cncf-landscape/category',
  subcategory: 'cncf-landscape/subcategory',
  ring: 'cncf-landscape/ring',
} as const;

/**
 * The entity reference of a technology: `resource:cncf/kubernetes`.
 *
 * @public
 */
export function technologyEntityRef(technology: {
  landscape: string;
  name: string;
}): string {
  return stringifyEntityRef({
    kind: 'Resource',
    namespace: technology.landscape,
    name: technology.name,
  });
}

/**
 * Whether an entity is a technology of a landscape.
 *
 * @public
 */
export function isTechnologyEntity(entity: Entity): boolean {
  return (
    entity.kind.toLowerCase() === 'resource' &&
    entity.spec?.type === TECHNOLOGY_TYPE &&
    ANNOTATION_ITEM in (entity.metadata.annotations ?? {})
  );
}

const TECHNOLOGY_REF = /^resource:([^/]+)\/([^/]+)$/i;

/**
 * The technologies that the catalog relates an entity to, by their entities' names.
 *
 * @public
 */
export function relatedTechnologies(
  entity: Entity,
): { landscape: string; name: string }[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_USES_TECHNOLOGY)
    .flatMap(({ targetRef }) => {
      const [, landscape, name] = TECHNOLOGY_REF.exec(targetRef) ?? [];
      return name ? [{ landscape, name }] : [];
    });
}
