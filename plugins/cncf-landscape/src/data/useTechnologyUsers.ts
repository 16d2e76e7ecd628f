import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { RELATION_USES_TECHNOLOGY } from 'backstage-plugin-cncf-landscape-common';
import { useEffect, useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';

const PAGE_SIZE = 10;

const FIELDS = [
  'apiVersion',
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'spec.type',
  'spec.owner',
];

/**
 * The entities that use a technology and that the asker may see, page by page.
 *
 * @param entityRef - the technology's
 */
export function useTechnologyUsers(entityRef: string) {
  const catalogApi = useApi(catalogApiRef);
  const [users, setUsers] = useState<Entity[]>([]);

  const [page, load] = useAsyncFn(
    async (cursor?: string) => {
      const options = { fields: FIELDS, limit: PAGE_SIZE };
      const response = await catalogApi.queryEntities(
        cursor
          ? { ...options, cursor }
          : {
              ...options,
              filter: { [`relations.${RELATION_USES_TECHNOLOGY}`]: entityRef },
              // Every entity has a name: an order by a field that some lack would leave those out.
              orderFields: { field: 'metadata.name', order: 'asc' },
            },
      );
      setUsers(known =>
        cursor ? [...known, ...response.items] : response.items,
      );
      return response;
    },
    [catalogApi, entityRef],
    { loading: true },
  );

  useEffect(() => {
    load();
  }, [load]);

  const next = page.value?.pageInfo.nextCursor;
  return {
    users,
    total: page.value?.totalItems,
    loading: page.loading,
    error: page.error,
    retry: () => load(),
    loadMore: next ? () => load(next) : undefined,
  };
}
