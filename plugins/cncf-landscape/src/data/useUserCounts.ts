import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { RELATION_USES_TECHNOLOGY } from 'backstage-plugin-cncf-landscape-common';
import useAsync from 'react-use/esm/useAsync';

const FACET = `relations.${RELATION_USES_TECHNOLOGY}`;

/**
 * How many entities use which technology of a landscape, by technology name, as far as the asker may see them.
 *
 * One query of the catalog, whatever its size. `value` is absent where the catalog does not answer: the landscape is
 * worth seeing without.
 */
export function useUserCounts(landscape: string | undefined) {
  const catalogApi = useApi(catalogApiRef);
  return useAsync(async () => {
    if (!landscape) {
      return undefined;
    }
    const { facets } = await catalogApi.getEntityFacets({ facets: [FACET] });
    const prefix = `resource:${landscape}/`.toLowerCase();
    return new Map(
      (facets[FACET] ?? [])
        .map(({ value, count }) => [value.toLowerCase(), count] as const)
        .filter(([ref]) => ref.startsWith(prefix))
        .map(([ref, count]) => [ref.slice(prefix.length), count]),
    );
  }, [catalogApi, landscape]);
}
