import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { entitiesByRefsQuery } from './catalogQueries';
import { useLoaded } from './useLoaded';

/** Whether the catalog has an entity that the user may see; `false` also while, and where, it does not answer. */
export function useCatalogHas(entityRef: string): boolean {
  const { value } = useLoaded(
    entitiesByRefsQuery(useApi(catalogApiRef), {
      entityRefs: [entityRef],
      fields: ['kind'],
    }),
  );
  return Boolean(value?.[0]);
}
