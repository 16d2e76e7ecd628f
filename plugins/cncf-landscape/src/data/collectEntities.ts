import type {
  CatalogApi,
  QueryEntitiesInitialRequest,
} from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';

/** More than this is no list that a person reads; a program can ask the catalog itself. */
const MAX_EXPORTED = 10_000;
const EXPORT_PAGE = 500;

/** All that the catalog answers to a query, for a file that somebody wants; at most ten thousand entities. */
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
