import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';

/** Whether the catalog has an entity that the asker may see; `false` also while, and where, it does not answer. */
export function useCatalogHas(entityRef: string): boolean {
  const catalogApi = useApi(catalogApiRef);
  const { value } = useAsync(async () => {
    const { items } = await catalogApi.getEntitiesByRefs({
      entityRefs: [entityRef],
      fields: ['kind'],
    });
    return Boolean(items[0]);
  }, [catalogApi, entityRef]);
  return value ?? false;
}
