import {
  CATALOG_FILTER_EXISTS,
  type GetEntityFacetsRequest,
  type QueryEntitiesInitialRequest,
} from '@backstage/catalog-client';
import { RELATION_OWNED_BY, RELATION_PART_OF } from '@backstage/catalog-model';
import { RELATION_USES_TECHNOLOGY } from 'backstage-plugin-cncf-landscape-common';

/*
 * Everything that the page "Adoption" requests from the catalog, whoever the user is. Over HTTP, for
 * components that are services of one team (what is in brackets only where somebody narrowed the page):
 *
 * At once, before anything is shown, together:
 *   overview   GET /entity-facets?filter=kind=component[,spec.type=service][,relations.ownedBy=group:default/a]
 *                &facet=kind&facet=relations.usesTechnology
 *   declaring     GET /entity-facets?filter=kind=component[,…],relations.usesTechnology&facet=kind
 * Then, four at a time, for the technologies that are in sight (six on the first screen):
 *   teams      GET /entity-facets?filter=kind=component[,…],relations.usesTechnology=resource:cncf/kubernetes
 *                &facet=relations.ownedBy
 * Once, in turn with those, when the matrix or what one team alone uses comes into sight or is exported:
 *   teams      GET /entity-facets?filter=kind=component[,…],relations.usesTechnology&facet=relations.ownedBy
 * Once for a kind, when somebody goes to the filters, or when all of the first screen is there and the browser is idle:
 *   choices    GET /entity-facets?filter=kind=component&facet=spec.type&facet=relations.ownedBy
 * On demand, fifty entities at a time:
 *   services   GET /entities/by-query?filter=kind=component[,…][,relations.usesTechnology=…][,relations.ownedBy=…]
 *                &orderField=metadata.name,asc&limit=50&fields=…
 *   undeclared POST /entities/by-query {"query":{"$all":[{"$not":{"relations.usesTechnology":{"$exists":true}}},
 *                {"kind":"component"}]},"orderBy":[{"field":"metadata.name","order":"asc"}],"limit":50,"fields":[…]}
 *
 * What a facet costs the catalog grows with what it counts, so that nothing is requested before something shows it.
 */

/** The facets, as the catalog's search knows them. */
export const FACETS = {
  kind: 'kind',
  type: 'spec.type',
  owner: `relations.${RELATION_OWNED_BY}`,
  partOf: `relations.${RELATION_PART_OF}`,
  technology: `relations.${RELATION_USES_TECHNOLOGY}`,
} as const;

/** What a list of services shows, and no more. */
export const LISTED_FIELDS = [
  'apiVersion',
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'spec.type',
  'spec.owner',
];

/** Which entities count as services: all of a kind, or some of them. */
export interface ServiceScope {
  /** In lower case. */
  kind: string;
  type?: string;
  /** The entity reference of who owns them. */
  owner?: string;
}

/** Which of the services: those that use a technology, that a team owns, that declare no technology. */
export interface ServiceChoice {
  /** The technology's entity reference, or `true` for any. */
  technology?: string | true;
  /** The entity reference of who owns them. */
  team?: string;
  /** Those that use nothing. */
  undeclared?: boolean;
}

type Filter = Record<string, string | symbol>;

function filterOf(scope: ServiceScope, choice: ServiceChoice = {}): Filter {
  const { technology } = choice;
  const owner = choice.team ?? scope.owner;
  return {
    [FACETS.kind]: scope.kind,
    ...(scope.type ? { [FACETS.type]: scope.type } : {}),
    ...(owner ? { [FACETS.owner]: owner } : {}),
    ...(technology
      ? {
          [FACETS.technology]:
            technology === true ? CATALOG_FILTER_EXISTS : technology,
        }
      : {}),
  };
}

/** How many services there are, and with which technologies. */
export function overviewRequest(scope: ServiceScope): GetEntityFacetsRequest {
  return {
    filter: filterOf(scope),
    facets: [FACETS.kind, FACETS.technology],
  };
}

/** How many of the services declare a technology at all. */
export function declaringRequest(scope: ServiceScope): GetEntityFacetsRequest {
  return {
    filter: filterOf(scope, { technology: true }),
    facets: [FACETS.kind],
  };
}

/** Whose the services are that use a technology, or with `true` any, and how many of whom. */
export function teamsRequest(
  scope: ServiceScope,
  technology: string | true,
): GetEntityFacetsRequest {
  return {
    filter: filterOf(scope, { technology }),
    facets: [FACETS.owner],
  };
}

/** What there is to narrow the services of a kind by: their types, and whose they are. */
export function choicesRequest(kind: string): GetEntityFacetsRequest {
  return {
    filter: filterOf({ kind }),
    facets: [FACETS.type, FACETS.owner],
  };
}

/** The services themselves, in the order of their names: an order by a field that some lack would leave those out. */
export function servicesRequest(
  scope: ServiceScope,
  choice: ServiceChoice,
  limit: number,
): QueryEntitiesInitialRequest {
  const filter = filterOf(scope, choice);
  return {
    ...(choice.undeclared
      ? { query: { $not: { [FACETS.technology]: { $exists: true } } }, filter }
      : { filter }),
    orderFields: { field: 'metadata.name', order: 'asc' },
    fields: LISTED_FIELDS,
    limit,
  };
}
