import type { QueryEntitiesInitialRequest } from '@backstage/catalog-client';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import { entitiesQuery } from './catalogQueries';
import { usePages } from './usePages';

/**
 * What the catalog answers to a query, page by page.
 *
 * @param request - with a limit
 */
export function useEntityPages(request: QueryEntitiesInitialRequest) {
  const { pages, ...rest } = usePages(
    entitiesQuery(useApi(catalogApiRef), request),
  );
  const entities = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  return { entities, total: pages.at(-1)?.totalItems, ...rest };
}
