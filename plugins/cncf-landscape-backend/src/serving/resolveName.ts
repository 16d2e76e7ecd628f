import {
  findTechnology,
  nearestTechnology,
  type FoundTechnology,
  type ResolvedName,
  type ResolvedTechnology,
  type Technology,
} from 'backstage-plugin-cncf-landscape-common';
import { landscapeItem } from './documents';
import type { ServedLandscape } from './ServedLandscape';

/** The part of a served landscape that resolving names depends on. */
type NamedLandscape = Pick<ServedLandscape, 'index' | 'pictures'>;

/**
 * Resolves a name in the landscape before its slash, otherwise in all of them, in order.
 *
 * @param options - `suggest`: whether to look for a similar name if none matches, which takes milliseconds
 */
export function resolveName(
  given: string,
  landscapes: Map<string, NamedLandscape>,
  { suggest = true }: { suggest?: boolean } = {},
): ResolvedName {
  const indexes = new Map(
    [...landscapes].map(([id, { index }]) => [id, index]),
  );
  const found = findTechnology(given, indexes);
  if (found) {
    return { given, technology: resolved(found, landscapes) };
  }
  const nearest = suggest ? nearestTechnology(given, indexes) : undefined;
  return nearest
    ? { given, nearest: resolved(nearest, landscapes) }
    : { given };
}

function resolved(
  { landscape, technology }: FoundTechnology<Technology>,
  landscapes: Map<string, NamedLandscape>,
): ResolvedTechnology {
  const pictures = landscapes.get(landscape)?.pictures;
  return {
    landscape,
    ...landscapeItem(technology),
    picture: pictures?.items.get(technology.name)?.picture,
  };
}
