import { type Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  type CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { ANNOTATION_USES } from 'backstage-plugin-cncf-landscape-common';

/** What the catalog's own relations all have and `usesTechnology` has not: one from the technology back to each service. */
export const RELATION_TECHNOLOGY_USED_BY = 'technologyUsedBy';

/** Adds it, to show what it would cost. */
export const reverseRelation = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'reverse-relation',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        processing.addProcessor({
          getProcessorName: () => 'ReverseRelationProcessor',
          async postProcessEntity(
            entity: Entity,
            _location: unknown,
            emit: CatalogProcessorEmit,
          ) {
            const uses = entity.metadata.annotations?.[ANNOTATION_USES] ?? '';
            for (const name of uses.split(', ').filter(Boolean)) {
              emit(
                processingResult.relation({
                  source: { kind: 'Resource', namespace: 'cncf', name },
                  type: RELATION_TECHNOLOGY_USED_BY,
                  target: getCompoundEntityRef(entity),
                }),
              );
            }
            return entity;
          },
        });
      },
    });
  },
});
