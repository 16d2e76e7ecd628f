import { useMemo } from 'react';
import { FACETS, LISTED_FIELDS } from '../model/adoption/adoptionRequests';
import { useEntityPages } from './useEntityPages';

const PAGE_SIZE = 10;

/** How the users of a technology may be narrowed and sorted. */
export interface UserChoice {
  /** In lower case. */
  kind?: string;
  /** The entity reference of who owns them. */
  owner?: string;
  /** What their name or title contains. */
  text?: string;
  /** By what they are sorted; by default by their name. */
  sort?: UserSort;
}

/** Every entity has a name and a kind: an order by a field that some lack would leave those out. */
export type UserSort = 'name' | 'nameReversed' | 'kind';

/**
 * The entities that use a technology and that the user may see, page by page.
 *
 * @param entityRef - the technology's
 */
export function useTechnologyUsers(
  entityRef: string,
  { kind, owner, text, sort = 'name' }: UserChoice = {},
) {
  const request = useMemo(
    () => ({
      filter: {
        [FACETS.technology]: entityRef,
        ...(kind ? { [FACETS.kind]: kind } : {}),
        ...(owner ? { [FACETS.owner]: owner } : {}),
      },
      ...(text
        ? {
            fullTextFilter: {
              term: text,
              fields: ['metadata.name', 'metadata.title'],
            },
          }
        : {}),
      orderFields: {
        field: sort === 'kind' ? 'kind' : 'metadata.name',
        order: sort === 'nameReversed' ? ('desc' as const) : ('asc' as const),
      },
      fields: LISTED_FIELDS,
      limit: PAGE_SIZE,
    }),
    [entityRef, kind, owner, text, sort],
  );
  const { entities, ...rest } = useEntityPages(request);
  return { users: entities, ...rest };
}
