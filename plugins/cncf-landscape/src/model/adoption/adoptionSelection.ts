import type { ServiceScope } from './adoptionRequests';

/** What may count as a service, in the order in which it is offered. */
export const SERVICE_KINDS = [
  'component',
  'api',
  'resource',
  'system',
] as const;

/** A list that is open over the page. */
export type AdoptionList =
  /** The services that use a technology, that a team owns, or both; else all. */
  | { of: 'services'; technology?: string; team?: string }
  /** The services that declare a technology. */
  | { of: 'declaring'; team?: string }
  /** The services that declare none. */
  | { of: 'undeclared'; team?: string }
  /** The teams that use a technology. */
  | { of: 'teams'; technology: string };

/** What is chosen on the page "Adoption", as its URL says it. */
export interface AdoptionSelection {
  scope: ServiceScope;
  list?: AdoptionList;
}

function readList(query: URLSearchParams): AdoptionList | undefined {
  const technology = query.get('technology') || undefined;
  const team = query.get('team') || undefined;
  switch (query.get('list')) {
    case 'services':
      return { of: 'services', technology, team };
    case 'declaring':
      return { of: 'declaring', team };
    case 'undeclared':
      return { of: 'undeclared', team };
    case 'teams':
      return technology ? { of: 'teams', technology } : undefined;
    default:
      return undefined;
  }
}

/** Reads what is chosen from a URL's query. What it does not understand counts as not chosen. */
export function readAdoption(query: URLSearchParams): AdoptionSelection {
  const kind = query.get('kind')?.toLowerCase();
  return {
    scope: {
      kind: SERVICE_KINDS.find(known => known === kind) ?? SERVICE_KINDS[0],
      type: query.get('type') || undefined,
      owner: query.get('owner')?.toLowerCase() || undefined,
    },
    list: readList(query),
  };
}

/** Writes what is chosen into a URL's query, and leaves there what is not about it. */
export function writeAdoption(
  selection: AdoptionSelection,
  query: URLSearchParams,
): URLSearchParams {
  const { scope, list } = selection;
  const written = new URLSearchParams(query);
  const values = {
    kind: scope.kind === SERVICE_KINDS[0] ? undefined : scope.kind,
    type: scope.type,
    owner: scope.owner,
    list: list?.of,
    technology: list && 'technology' in list ? list.technology : undefined,
    team: list && 'team' in list ? list.team : undefined,
  };
  for (const [key, value] of Object.entries(values)) {
    if (value) {
      written.set(key, value);
    } else {
      written.delete(key);
    }
  }
  return written;
}
