import type {
  ResolvedName,
  ResolvedTechnology,
  Technology,
} from 'backstage-plugin-cncf-landscape-common';
import { landscapeItem } from './documents';
import type { ServedLandscape } from './ServedLandscape';

/** What looking a name up needs of a landscape. */
type NamedLandscape = Pick<ServedLandscape, 'index' | 'pictures'>;

/** Looks a name up in the landscape before its slash, else in all of them, in their order. */
export function resolveName(
  given: string,
  landscapes: Map<string, NamedLandscape>,
): ResolvedName {
  const slash = given.indexOf('/');
  const prefix = given.slice(0, Math.max(slash, 0)).trim().toLowerCase();
  const named = landscapes.get(prefix);
  const name = named ? given.slice(slash + 1) : given;
  const candidates: [string, NamedLandscape][] = named
    ? [[prefix, named]]
    : [...landscapes];

  for (const [id, landscape] of candidates) {
    const technology = landscape.index.find(name);
    if (technology) {
      return { given, technology: resolved(id, landscape, technology) };
    }
  }
  for (const [id, landscape] of candidates) {
    const nearest = landscape.index.nearest(name);
    if (nearest) {
      return { given, nearest: resolved(id, landscape, nearest) };
    }
  }
  return { given };
}

function resolved(
  landscape: string,
  { pictures }: NamedLandscape,
  technology: Technology,
): ResolvedTechnology {
  return {
    landscape,
    ...landscapeItem(technology),
    picture: pictures?.items.get(technology.name)?.picture,
  };
}
