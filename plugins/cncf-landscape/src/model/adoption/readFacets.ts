import type { GetEntityFacetsResponse } from '@backstage/catalog-client';

/** How often something occurs. */
export interface Count {
  /** What it is: a kind, a type, or an entity reference in lower case. */
  value: string;
  count: number;
}

/** The counts of a facet, the highest first; those that are equal in the order of what they count. */
export function readFacet(
  { facets }: GetEntityFacetsResponse,
  facet: string,
): Count[] {
  return [...(facets[facet] ?? [])].sort(
    (a, b) => b.count - a.count || a.value.localeCompare(b.value),
  );
}

/** How many entities an answer is about; each has one kind. */
export function countEntities(response: GetEntityFacetsResponse): number {
  return (response.facets.kind ?? []).reduce(
    (sum, { count }) => sum + count,
    0,
  );
}

/** The counts of the technologies of one landscape, by technology name. */
export function technologiesOf(landscape: string, counts: Count[]): Count[] {
  const prefix = `resource:${landscape}/`.toLowerCase();
  return counts
    .map(({ value, count }) => ({ value: value.toLowerCase(), count }))
    .filter(({ value }) => value.startsWith(prefix))
    .map(({ value, count }) => ({ value: value.slice(prefix.length), count }));
}
