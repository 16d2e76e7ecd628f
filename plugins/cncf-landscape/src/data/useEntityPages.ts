import type {
  CatalogApi,
  QueryEntitiesInitialRequest,
} from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useRef, useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';

/**
 * What the catalog answers to a query, page by page.
 *
 * @param request - with a limit; must stay the same object as long as it asks for the same
 */
export function useEntityPages(request: QueryEntitiesInitialRequest) {
  const catalogApi = useApi(catalogApiRef);
  const [loaded, setLoaded] = useState({ request, entities: [] as Entity[] });
  const latest = useRef(request);
  latest.current = request;

  const [page, load] = useAsyncFn(
    async (cursor?: string) => {
      const { fields, limit } = request;
      const response = await catalogApi.queryEntities(
        cursor ? { fields, limit, cursor } : request,
      );
      // An answer that comes after another question is nobody's any more.
      if (latest.current === request) {
        setLoaded(known => ({
          request,
          entities: cursor
            ? [...known.entities, ...response.items]
            : response.items,
        }));
      }
      return { ...response, request };
    },
    [catalogApi, request],
    { loading: true },
  );

  useEffect(() => {
    load();
  }, [load]);

  const answer = page.value?.request === request ? page.value : undefined;
  const next = answer?.pageInfo.nextCursor;
  return {
    entities: loaded.request === request ? loaded.entities : [],
    total: answer?.totalItems,
    loading: page.loading || (!answer && !page.error),
    error: page.loading ? undefined : page.error,
    retry: () => load(),
    loadMore: next ? () => load(next) : undefined,
  };
}

/** More than this is no list that a person reads; a program can ask the catalog itself. */
const MAX_EXPORTED = 10_000;
const EXPORT_PAGE = 500;

/** All that the catalog answers to a query, for a file that somebody asked for; at most ten thousand entities. */
export async function collectEntities(
  catalogApi: Pick<CatalogApi, 'queryEntities'>,
  request: QueryEntitiesInitialRequest,
): Promise<Entity[]> {
  const { fields } = request;
  const entities: Entity[] = [];
  let cursor: string | undefined;
  do {
    const page = await catalogApi.queryEntities(
      cursor
        ? { fields, limit: EXPORT_PAGE, cursor }
        : { ...request, limit: EXPORT_PAGE },
    );
    entities.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor && entities.length < MAX_EXPORTED);
  return entities.slice(0, MAX_EXPORTED);
}
